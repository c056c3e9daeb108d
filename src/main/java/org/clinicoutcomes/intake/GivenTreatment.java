package org.clinicoutcomes.intake;

import java.util.Objects;
import org.clinicoutcomes.meaning.OrderNames;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.session.Status;

/** What was given at the session of a row, and in which way: both needed where it was given. */
final class GivenTreatment {

  private final Codes<String> drugs;
  private final Codes<String> routes;
  private final OrderNames orders;
  private final boolean hasRoute;
  private final FileColumn drug;
  private final FileColumn route;

  GivenTreatment(Header header, Codebook book) {
    drugs = book.drugCodes();
    routes = book.codes("route");
    orders = book.orderNames();
    hasRoute = header.hasColumn("route");
    drug = header.column("drug");
    route = header.column("route");
  }

  String drug(Row row, Status state) {
    return code(drugs, row, drug, state);
  }

  /** Where the file has no column for it, what the name of the drug says. */
  String route(Row row, Status state) {
    if (hasRoute) {
      return code(routes, row, route, state);
    }
    String said = orders.route(row.text(drug));
    if (said == null && state.isGiven()) {
      row.problem(
          drug,
          Scope.ROW,
          RejectCode.MISSING_VALUE,
          "names no route, and the file has no column for it",
          "Add a column route, or state the route under constants in mapping.yaml.");
    }
    return Objects.requireNonNullElse(said, "");
  }

  /** For a session that was not given they are a detail. */
  private static String code(Codes<String> codes, Row row, FileColumn column, Status state) {
    return state.isGiven()
        ? codes.required(row, column, "")
        : Objects.requireNonNullElse(codes.optional(row, column), "");
  }
}
