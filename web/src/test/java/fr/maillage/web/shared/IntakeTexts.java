package fr.maillage.web.shared;

import fr.maillage.intake.RecordKind;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordSchema;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that the pages of the import read about the kinds of records that come in by mapping. */
final class IntakeTexts {

    private IntakeTexts() {}

    /** Lists the texts that each kind must have. */
    static Set<String> required() {
        return schemas().stream()
                .flatMap(schema -> Stream.concat(
                                Stream.of("name", "title", "lead", "help"),
                                schema.fields().stream().map(RecordField::name).map(name -> "field." + name))
                        .map(key -> schema.feature() + ".intake." + schema.kind() + "." + key))
                .collect(Collectors.toSet());
    }

    /** Lists the schemas that the product's classes declare; their names end in {@code Records}. */
    static List<RecordSchema> schemas() {
        return ProductClasses.ending("Records").stream()
                .filter(type -> RecordKind.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .map(type -> ((RecordKind) made(type)).schema())
                .toList();
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
