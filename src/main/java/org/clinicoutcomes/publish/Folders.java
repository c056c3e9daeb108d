package org.clinicoutcomes.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whole folders: put in place by one rename, deleted, made safe on disk. */
public final class Folders {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private Folders() {}

  /** Creates a folder and its parents. */
  public static Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates a folder that only its owner may look into, where the file system knows owners. */
  public static Path createForOwner(Path folder) {
    if (!knowsOwners(folder) || Files.exists(folder)) {
      create(folder);
      restrict(folder);
      return folder;
    }
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      return Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(OWNER_ONLY_FOLDER)); // never open for a moment
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with everything in it, if it is there. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder with everything in it to a free place. */
  public static void copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Renames a folder to a free place on the same disk: afterwards it is there whole, or not. */
  public static void rename(Path from, Path to) {
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has every file on the disk, so that a rename that survives a power cut finds it whole. */
  public static void makeDurable(Path folder) {
    for (Path file : regularFiles(folder)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Lets only the owner read and write, where the file system knows owners. */
  public static void restrictToOwner(Path folder) {
    restrict(folder);
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.filter(path -> !Files.isSymbolicLink(path)).forEach(Folders::restrict);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void restrict(Path path) {
    if (isForOwner(path)) {
      return;
    }
    try {
      Files.setPosixFilePermissions(path, Files.isDirectory(path) ? OWNER_ONLY_FOLDER : OWNER_ONLY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nobody but its owner may use it, or nobody can tell; so it is where there is none. */
  public static boolean isForOwner(Path path) {
    if (!knowsOwners(path) || !Files.exists(path)) {
      return true;
    }
    try {
      return OWNER_ONLY_FOLDER.containsAll(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean knowsOwners(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Whether there is such a folder with any file below it. */
  public static boolean holdsFiles(Path folder) {
    return Files.isDirectory(folder) && !regularFiles(folder).isEmpty();
  }

  private static List<Path> regularFiles(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
