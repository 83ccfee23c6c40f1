package fr.maillage.mapping.model;

import fr.maillage.norm.PositionPolicy;
import fr.maillage.norm.TextPolicy;
import fr.maillage.tabular.Finding;
import fr.maillage.tabular.RawRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of one file in terms of the national schema. Immutable. */
public final class RowMapper {

    private static final List<Field> REQUIRED = List.of(Field.ID, Field.NAME, Field.ADDRESS);

    /** Fields that other forms may leave to be found from the rest of the row. */
    private static final List<Field> STRICTLY_REQUIRED = List.of(Field.COMMUNE, Field.POSTAL_CODE);

    private final Profile profile;
    private final CommuneReader communes;
    private final String defaultSource;
    private final TermReader terms;
    private final CellReader cells;
    private final LocalDate today;

    /**
     * @param defaultSource the source of rows that name none, never null
     * @param contradictions what is done with a row that tells two communes
     * @param home the importer's départements: of communes of one name the one there is meant
     * @param today the day in France, after which no record can have been updated
     */
    public RowMapper(
            Profile profile,
            TermLookup terms,
            CommuneResolver communes,
            String defaultSource,
            ContradictionPolicy contradictions,
            Set<String> home,
            LocalDate today) {
        this.profile = profile;
        this.communes = new CommuneReader(communes, profile.strict(), contradictions, home);
        this.defaultSource = defaultSource;
        this.terms = new TermReader(profile, terms);
        this.cells = new CellReader(profile.strict());
        this.today = today;
    }

    /** Reads one row; what is wrong with it is among the result's findings. */
    public MappedRow map(RawRow given) {
        Translation.Row national = profile.national(given);
        MappedRow row =
                read(new RawRow(given.number(), given.line(), national.cells(), given.findings(), given.original()));
        row.name(f -> profile.columnOf(f.column(), f.value(), given.cells()));
        national.findings().forEach(row::report);
        national.dropped().forEach(row::drop);
        if (national.refusal() != null) {
            row.refuse(national.refusal());
        }
        return row;
    }

    private MappedRow read(RawRow raw) {
        MappedRow row = new MappedRow(raw);
        raw.cells().forEach((column, cell) -> {
            Field field = profile.field(column);
            if (profile.translates(column) || (field != null && field.kind() == Field.Kind.TERMS)) {
                terms.read(row, column, cell);
            } else if (field != null) {
                cells.read(row, field, column, cell, today);
            }
        });
        position(row, raw.cells());
        if (row.value(Field.SOURCE) == null) {
            row.set(Field.SOURCE, defaultSource);
            if (profile.defaultSource() == null) {
                row.report(Finding.warning(Field.SOURCE.column(), null, "import.source-assumed", defaultSource));
            }
        }
        REQUIRED.forEach(f -> require(row, f));
        if (profile.strict()) {
            STRICTLY_REQUIRED.forEach(f -> require(row, f));
        }
        reportMissing(row, Field.UPDATED_ON, "import.date-missing");
        reportMissing(row, Field.PIVOT, "import.pivot-missing");
        communes.read(row);
        return row;
    }

    private static void require(MappedRow row, Field field) {
        if (row.value(field) == null && row.findings().stream().noneMatch(f -> refuses(f, field))) {
            row.report(Finding.error(field.column(), null, "required"));
        }
    }

    private void reportMissing(MappedRow row, Field field, String rule) {
        if (profile.has(field) && row.value(field) == null && !row.raw().cells().containsKey(field.column())) {
            row.report(Finding.warning(field.column(), null, rule));
        }
    }

    private static boolean refuses(Finding finding, Field field) {
        return finding.severity() == Finding.Severity.ERROR
                && (finding.column() == null || finding.column().equals(field.column()));
    }

    private void position(MappedRow row, Map<String, String> raw) {
        String latitude = TextPolicy.line(raw.get(Field.LATITUDE.column()));
        String longitude = TextPolicy.line(raw.get(Field.LONGITUDE.column()));
        PositionPolicy.Position position = PositionPolicy.read(latitude, longitude);
        String both = latitude + " " + longitude;
        switch (position.verdict()) {
            case GOOD -> {
                row.set(Field.LATITUDE, position.latitude());
                row.set(Field.LONGITUDE, position.longitude());
            }
            case NONE -> {
                // Nothing to say: the schema requires no position.
            }
            case INCOMPLETE ->
                reportPosition(row, latitude == null ? longitude : latitude, "import.position-incomplete");
            case NOT_A_NUMBER -> reportPosition(row, both, "import.position-not-a-number");
            case SWAPPED -> {
                row.set(Field.LATITUDE, position.latitude());
                row.set(Field.LONGITUDE, position.longitude());
                row.report(Finding.warning(Field.LATITUDE.column(), both, "import.position-swapped"));
            }
            case OUTSIDE -> reportPosition(row, both, "import.position-outside");
            case FILLER -> reportPosition(row, both, "import.position-filler");
        }
    }

    private static void reportPosition(MappedRow row, String value, String rule) {
        row.report(Finding.warning(Field.LATITUDE.column(), value, rule));
        row.drop(Field.LATITUDE);
        row.drop(Field.LONGITUDE);
    }
}
