package fr.maillage.place.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.Fixtures;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.MappedRow;
import fr.maillage.mapping.model.Profile;
import fr.maillage.mapping.model.RowMapper;
import fr.maillage.norm.WrittenValues;
import fr.maillage.shared.Violation;
import fr.maillage.territory.CommuneDirectory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Values that an import of places accepts, which the form of a place accepts and stores alike. */
class FormAndImportPropertyTest extends WrittenValues {

    private static final CommuneDirectory COMMUNES = new CommuneDirectory(List.of(Samples.GAGNY), Map.of());
    private static final RowMapper STRICT = Fixtures.mapper(Profile.NATIONAL_V1);
    private static final RowMapper LENIENT = Fixtures.mapper(Profile.NATIONAL_V0);

    @Property
    void telephones(@ForAll("phones") String text) {
        alike(PlaceField.PHONE, Field.TELEPHONE, text);
    }

    @Property
    void identifiers(@ForAll("identifiers") String text) {
        alike(PlaceField.PIVOT, Field.PIVOT, text);
    }

    @Property
    void addresses_of_the_web(@ForAll("addresses") String text) {
        alike(PlaceField.APPOINTMENT_URL, Field.APPOINTMENT, text);
    }

    @Property
    void postal_addresses(@ForAll("lines") String text) {
        alike(PlaceField.ADDRESS, Field.ADDRESS, text);
        alike(PlaceField.ADDRESS_EXTRA, Field.ADDRESS_COMPLEMENT, text);
    }

    @Property
    void every_address_of_a_list(@ForAll("addresses") String text) {
        for (RowMapper mapper : List.of(STRICT, LENIENT)) {
            listed(mapper, PlaceField.EMAILS, Field.EMAILS, text);
            listed(mapper, PlaceField.WEBSITES, Field.WEBSITES, text);
        }
    }

    @Property
    void postal_codes(@ForAll("codes") String text) {
        MappedRow row = STRICT.map(Fixtures.row("code_postal", text));
        String imported = row.value(Field.POSTAL_CODE);
        if (imported != null) {
            Form form = form(Map.of(), text, null, null);
            assertThat(form.values().locality().postalCode()).isEqualTo(imported);
            assertThat(form.violations()).extracting(Violation::rule).doesNotContain("postal-code");
        }
    }

    @Property
    void positions(@ForAll("degrees") String latitude, @ForAll("degrees") String longitude) {
        MappedRow row = STRICT.map(Fixtures.row("latitude", latitude, "longitude", longitude));
        if (row.value(Field.LATITUDE) != null) {
            Form form = form(Map.of(), "93220", latitude, longitude);
            assertThat(form.violations()).isEmpty();
            assertThat(form.values().position())
                    .isEqualTo(new Position(
                            Double.parseDouble(row.value(Field.LATITUDE)),
                            Double.parseDouble(row.value(Field.LONGITUDE))));
        }
    }

    private static void alike(PlaceField field, Field column, String text) {
        for (RowMapper mapper : List.of(STRICT, LENIENT)) {
            MappedRow row = mapper.map(Fixtures.row(column.column(), text));
            String imported = row.value(column);
            if (imported != null) {
                Form form = form(Map.of(field, List.of(text)), "93220", null, null);
                assertThat(form.values().text(field)).isEqualTo(imported);
                assertThat(form.violations()).isEmpty();
            }
        }
    }

    private static void listed(RowMapper mapper, PlaceField field, Field column, String text) {
        List<String> imported =
                mapper.map(Fixtures.row(column.column(), text)).values().getOrDefault(column, List.of());
        if (imported.size() == 1) {
            // Only what is one entry can be typed as one.
            Form form = form(Map.of(field, List.of(text)), "93220", null, null);
            boolean one = form.violations().isEmpty();
            Form given = one ? form : form(Map.of(field, imported), "93220", null, null);
            assertThat(given.values().list(field)).isEqualTo(imported);
            assertThat(given.violations()).isEmpty();
        }
    }

    private record Form(PlaceValues values, List<Violation> violations) {}

    private static Form form(
            Map<PlaceField, List<String>> typed, String postalCode, String latitude, String longitude) {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        entries.put(PlaceField.NAME, List.of("Médiathèque"));
        entries.put(PlaceField.ADDRESS, List.of("1 place Foch"));
        entries.putAll(typed);
        List<Violation> violations = new ArrayList<>();
        PlaceValues values = new PlaceInputParser(COMMUNES)
                .parse(new PlaceInput(entries, "com:93032", postalCode, latitude, longitude), violations);
        PlaceValidator.Findings findings =
                new PlaceValidator(Samples.TERMS, id -> Samples.GAGNY, Samples.TODAY).check(values);
        violations.addAll(findings.errors());
        // A person who enters a record is asked to mend what an import keeps and reports, too.
        findings.doubts().stream()
                .filter(v -> !"postal-code-commune".equals(v.rule()))
                .forEach(violations::add);
        return new Form(values, violations);
    }
}
