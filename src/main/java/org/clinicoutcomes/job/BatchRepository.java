package org.clinicoutcomes.job;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Spring Batch's memory of past runs, in a database of its own under the state folder. It is put
 * together here by hand: Spring Boot's way of finding out what is wanted takes as long as all else
 * that a start does.
 *
 * @param jobs what ran, and how it ended
 * @param operator starts, recovers and abandons
 */
record BatchRepository(JdbcConnectionPool connections, JobRepository jobs, JobOperator operator)
    implements AutoCloseable {

  private static final ClassPathResource TABLES =
      new ClassPathResource("org/springframework/batch/core/schema-h2.sql");

  /**
   * Opens what is in the folder, or makes it.
   *
   * @throws RepositoryFailure if it cannot be used
   */
  static BatchRepository in(Path folder) {
    JdbcConnectionPool connections = JdbcConnectionPool.create(url(folder), "", "");
    try {
      return over(connections);
    } catch (Exception e) {
      connections.dispose();
      throw new RepositoryFailure(e);
    }
  }

  private static String url(Path folder) {
    String file = folder.resolve("batch").toAbsolutePath().toString().replace(";", "\\;");
    return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  private static BatchRepository over(JdbcConnectionPool connections) throws Exception {
    makeTables(connections);
    var transactions = new JdbcTransactionManager(connections);
    var repository = new JdbcJobRepositoryFactoryBean();
    repository.setDataSource(connections);
    repository.setTransactionManager(transactions);
    repository.afterPropertiesSet();
    JobRepository jobs = repository.getObject();
    var operator = new JobOperatorFactoryBean();
    operator.setJobRepository(jobs);
    operator.setJobRegistry(new MapJobRegistry());
    operator.setTransactionManager(transactions);
    operator.afterPropertiesSet();
    return new BatchRepository(connections, jobs, operator.getObject());
  }

  /** Those that are there already stay: a start may have been killed between two of them. */
  private static void makeTables(JdbcConnectionPool connections) {
    var tables = new ResourceDatabasePopulator(TABLES);
    tables.setContinueOnError(true);
    tables.execute(connections);
  }

  /** Closes the database with its last connection. */
  @Override
  public void close() {
    connections.dispose();
  }
}
