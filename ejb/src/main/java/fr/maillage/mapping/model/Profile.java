package fr.maillage.mapping.model;

import fr.maillage.tabular.RawRow;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Way in which the files of one form are read.
 *
 * @param strict whether a value that the schema forbids refuses its row; otherwise the value is left out and reported
 * @param old whether columns and values of the older forms are translated
 * @param requiredColumns without which the file is not of this form
 * @param defaultSource the source of rows that name none; null when the file's name has to tell
 * @param translation how its columns become those of the national schema; null when it has these
 * @param optionalColumns which a file may lack, but not without a remark
 * @param mapping the name of the mapping that it was made from; null for the product's own forms
 */
public record Profile(
        boolean strict,
        boolean old,
        List<String> requiredColumns,
        String defaultSource,
        Translation translation,
        List<String> optionalColumns,
        String mapping) {

    private static final Map<String, Field> OLD_NAMES = Map.of(
            "courriel", Field.EMAILS,
            "labels_autres", Field.OTHER_LABELS,
            "accessibilite", Field.ACCESSIBILITY_SHEET);

    /** Prefix of the columns that a file of rejects adds; never read. */
    private static final String OWN_PREFIX = "rejet";

    public static final Profile NATIONAL_V1 = new Profile(
            true, false, List.of("id", "pivot", "nom", "commune", "code_postal", "adresse", "date_maj"), null, null);

    /** The identifier of the organisation is required on paper, but most of these files lack it. */
    public static final Profile NATIONAL_V0 = new Profile(
            false, true, List.of("id", "nom", "commune", "code_postal", "adresse", "services", "date_maj"), null, null);

    public static final Profile CNFS_PERMANENCES = new Profile(
            false,
            true,
            List.of("id", "nom", "commune", "code_postal", "adresse", "services", "date_maj"),
            "conseiller-numerique",
            null);

    public static final Profile FRANCE_SERVICES = new Profile(
            false,
            false,
            List.of("id_fs", "lib_fs", "adresse", "code_postal", "lib_com"),
            "france-services",
            Translations.FRANCE_SERVICES);

    public Profile {
        requiredColumns = List.copyOf(requiredColumns);
        optionalColumns = List.copyOf(optionalColumns);
    }

    /** One of the product's own forms. */
    private Profile(
            boolean strict, boolean old, List<String> requiredColumns, String defaultSource, Translation translation) {
        this(strict, old, requiredColumns, defaultSource, translation, List.of(), null);
    }

    /** The form of files that a mapping reads: lenient, with the values of older forms understood. */
    public static Profile mapped(
            String name,
            String source,
            List<String> requiredColumns,
            List<String> optionalColumns,
            Translation translation) {
        return new Profile(false, true, requiredColumns, source, translation, optionalColumns, name);
    }

    /** The field that a column fills directly; null when there is none. */
    public Field field(String column) {
        Field field = Field.byColumn(column);
        if (field == Field.SERVICE_DETAILS) {
            return null;
        }
        return field == null && old ? OLD_NAMES.get(column) : field;
    }

    /** Tells if the values of a column are translated. */
    public boolean translates(String column) {
        return old && OldValues.has(column);
    }

    /** Tells if some of these columns were given up with the older forms of the national schema. */
    public static boolean old(Set<String> columns) {
        return columns.stream()
                .anyMatch(c -> Field.byColumn(c) == null && (OLD_NAMES.containsKey(c) || OldValues.has(c)));
    }

    /** The row in columns of the national schema. */
    Translation.Row national(RawRow raw) {
        return translation == null
                ? new Translation.Row(raw.cells(), List.of(), Set.of(), null)
                : translation.national(raw.cells());
    }

    /** Names a column of the national schema as files of this form do. */
    public String columnOf(String national) {
        return columnOf(national, null, Map.of());
    }

    /** Names a column of the national schema as files of this form do, for a value in a row. */
    String columnOf(String national, String value, Map<String, String> cells) {
        return translation == null || national == null ? national : translation.columnOf(national, value, cells);
    }

    /** Tells if the form has a field: what it never says is not missing in a row. */
    boolean has(Field field) {
        return translation == null || translation.has(field);
    }

    /** Tells if a column means nothing to this form; our own columns of rejects are not reported. */
    public boolean ignores(String column) {
        if (translation != null) {
            return !translation.reads(column);
        }
        return field(column) == null && !translates(column);
    }

    /** Tells if a column was added by a file of rejects. */
    public static boolean own(String column) {
        return column.startsWith(OWN_PREFIX);
    }

    /** The fields that a file with these columns says something about. */
    public Set<Field> given(Iterable<String> columns) {
        if (translation != null) {
            return translation.given(columns);
        }
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (String column : columns) {
            Field field = field(column);
            if (field != null) {
                fields.add(field);
            }
            if (translates(column)) {
                fields.addAll(OldValues.fields(column));
            }
            if (old && field == Field.SERVICES) {
                fields.add(Field.SERVICE_DETAILS);
            }
        }
        return fields;
    }

    /** The optional columns that are not among these. */
    public Set<String> absent(Iterable<String> columns) {
        Set<String> absent = new LinkedHashSet<>(optionalColumns);
        columns.forEach(absent::remove);
        return absent;
    }

    /** The required columns that are not among these. */
    public Set<String> missing(Iterable<String> columns) {
        Set<String> missing = new LinkedHashSet<>(requiredColumns);
        columns.forEach(missing::remove);
        return missing;
    }
}
