package org.clinicoutcomes.validity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * The full schemas of OOXML. The program has those parts of them only that POI writes with; a class
 * path that had both would hide what it lacks, so they are loaded apart.
 */
final class FullSchemas {

  /** Put there by the build before any test runs. */
  private static final Path JAR = Path.of("target", "schemas", "poi-ooxml-full.jar");

  private static final String SYSTEM = "org.apache.poi.schemas.ooxml.system.ooxml";

  private final SchemaTypeLoader types;

  /** Sees the schemas of the jar, and of everything else the schemas' own library alone. */
  private static final class Apart extends URLClassLoader {
    Apart(URL jar) {
      super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      return name.startsWith("org.apache.xmlbeans.")
          ? Class.forName(name, true, XmlBeans.class.getClassLoader())
          : super.findClass(name);
    }
  }

  FullSchemas() {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(JAR + " is missing: mvn process-test-classes puts it there");
    }
    try {
      types =
          XmlBeans.typeLoaderUnion(
              XmlBeans.getBuiltinTypeSystem(),
              XmlBeans.typeSystemForClassLoader(new Apart(JAR.toUri().toURL()), SYSTEM));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a part of a workbook has that its schema does not allow. */
  List<String> problems(byte[] part) throws IOException {
    try {
      XmlObject document = types.parse(new ByteArrayInputStream(part), null, new XmlOptions());
      if (!document.schemaType().isDocumentType()) {
        return List.of("no schema has its root");
      }
      List<XmlError> errors = new ArrayList<>();
      document.validate(new XmlOptions().setErrorListener(errors));
      return errors.stream().map(FullSchemas::text).toList();
    } catch (XmlException e) {
      return List.of("is no XML: " + e.getMessage());
    }
  }

  private static String text(XmlError error) {
    return error.getCursorLocation() == null
        ? error.getMessage()
        : error.getMessage()
            + " at "
            + error.getCursorLocation().getName()
            + " in "
            + cut(error.getCursorLocation().xmlText());
  }

  private static String cut(String xml) {
    return xml.substring(0, Math.min(300, xml.length()));
  }
}
