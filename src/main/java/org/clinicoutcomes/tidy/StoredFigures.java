package org.clinicoutcomes.tidy;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Family;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.session.AtClinic;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Figures at rest: under the name of each family, its keys and tallies in turn. */
final class StoredFigures {

  private static final Map<String, Family<?, ?>> BY_NAME =
      Families.ALL.stream().collect(Collectors.toMap(Family::name, Function.identity()));

  private StoredFigures() {}

  /** Writes figures. */
  static final class Writer extends ValueSerializer<Figures> {

    @Override
    public void serialize(Figures figures, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      Families.ALL.stream()
          .filter(family -> !figures.of(family).isEmpty())
          .forEach(family -> write(family, figures, json));
      json.writeEndObject();
    }

    private static <K extends AtClinic<K>, T> void write(
        Family<K, T> family, Figures figures, JsonGenerator json) {
      json.writeArrayPropertyStart(family.name());
      figures
          .of(family)
          .forEach(
              (key, tally) -> {
                json.writePOJO(key);
                json.writePOJO(tally);
              });
      json.writeEndArray();
    }
  }

  /** Reads figures back. */
  static final class Reader extends ValueDeserializer<Figures> {

    @Override
    public Figures deserialize(JsonParser json, DeserializationContext context) {
      Figures figures = new Figures();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        read(Objects.requireNonNull(BY_NAME.get(name), name), figures, json, context);
      }
      return figures;
    }

    private static <K extends AtClinic<K>, T> void read(
        Family<K, T> family, Figures figures, JsonParser json, DeserializationContext context) {
      ValueDeserializer<Object> keys = reader(family.key(), context);
      ValueDeserializer<Object> tallies = reader(family.tally(), context);
      while (json.nextToken() != JsonToken.END_ARRAY) {
        K key = family.key().cast(keys.deserialize(json, context));
        json.nextToken();
        figures.of(family).put(key, family.tally().cast(tallies.deserialize(json, context)));
      }
    }

    /** Found once for all of a family: to find it takes as long as to read a value. */
    private static ValueDeserializer<Object> reader(Class<?> type, DeserializationContext context) {
      return context.findRootValueDeserializer(context.constructType(type));
    }
  }
}
