package fr.maillage.interop.model;

import fr.maillage.norm.PositionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the rows of one file in terms of the national schema. Immutable. */
public final class RowMapper {

    private static final List<Field> REQUIRED =
            List.of(Field.ID, Field.NAME, Field.COMMUNE, Field.POSTAL_CODE, Field.ADDRESS);

    private final Profile profile;
    private final CommuneResolver communes;
    private final String defaultSource;
    private final TermReader terms;
    private final CellReader cells;
    private final LocalDate today;

    /**
     * @param defaultSource the source of rows that name none, never null
     * @param today the day in France, after which no record can have been updated
     */
    public RowMapper(
            Profile profile, TermLookup terms, CommuneResolver communes, String defaultSource, LocalDate today) {
        this.profile = profile;
        this.communes = communes;
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
        for (Field field : REQUIRED) {
            if (row.value(field) == null && row.findings().stream().noneMatch(f -> refuses(f, field))) {
                row.report(Finding.error(field.column(), null, "required"));
            }
        }
        reportMissing(row, Field.UPDATED_ON, "import.date-missing");
        reportMissing(row, Field.PIVOT, "import.pivot-missing");
        commune(row);
        return row;
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
            case SWAPPED -> reportPosition(row, both, "import.position-swapped");
            case OUTSIDE -> reportPosition(row, both, "import.position-outside");
            case FILLER -> reportPosition(row, both, "import.position-filler");
        }
    }

    private static void reportPosition(MappedRow row, String value, String rule) {
        row.report(Finding.warning(Field.LATITUDE.column(), value, rule));
        row.drop(Field.LATITUDE);
        row.drop(Field.LONGITUDE);
    }

    private void commune(MappedRow row) {
        String insee = row.value(Field.INSEE_CODE);
        String name = row.value(Field.COMMUNE);
        String postalCode = row.value(Field.POSTAL_CODE);
        if (name == null || postalCode == null) {
            return;
        }
        // A national file is to name its communes; in older ones the place is worth more than the doubt.
        communes.resolve(insee, name, postalCode, degrees(row, Field.LATITUDE), degrees(row, Field.LONGITUDE))
                .filter(r -> !profile.strict() || r.derivation() != CommuneResolution.Derivation.LARGEST)
                .ifPresentOrElse(
                        resolution -> {
                            row.found(resolution);
                            reportDerivation(row, insee, resolution);
                        },
                        () -> row.report(
                                Finding.error(Field.COMMUNE.column(), name, "import.commune-unresolved", postalCode)));
    }

    private static void reportDerivation(MappedRow row, String insee, CommuneResolution resolution) {
        String found = resolution.commune().insee();
        String foundName = resolution.commune().name();
        if (insee != null && resolution.derivation() == CommuneResolution.Derivation.RETIRED_CODE) {
            row.report(Finding.warning(Field.INSEE_CODE.column(), insee, "import.insee-retired", found, foundName));
        } else if (insee != null && resolution.derivation() != CommuneResolution.Derivation.GIVEN) {
            row.report(Finding.warning(Field.INSEE_CODE.column(), insee, "import.insee-unknown", found, foundName));
        } else if (!resolution.derivation().sure()) {
            row.report(Finding.warning(
                    Field.COMMUNE.column(), row.value(Field.COMMUNE), "import.commune-doubtful", found, foundName));
        }
    }

    private static Double degrees(MappedRow row, Field field) {
        String value = row.value(field);
        return value == null ? null : Double.valueOf(value);
    }
}
