package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.mapping.model.Profile;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.CellLimit;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows that cost more than they look: each is refused or taken by itself, and the file goes on. */
class HostileRowTest {

    private static List<StagedRow> read(RawRow... rows) {
        Iterator<RawRow> given = List.of(rows).iterator();
        RowSource source = new RowSource() {
            @Override
            public RawRow next() {
                return given.hasNext() ? given.next() : null;
            }

            @Override
            public Set<String> columns() {
                return Set.of();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        ImportReading reading = new ImportReading(source, Fixtures.mapper(Profile.NATIONAL_V1), 0);
        List<StagedRow> staged = new ArrayList<>();
        for (StagedRow row = reading.next(); row != null; row = reading.next()) {
            staged.add(row);
        }
        return staged;
    }

    private static List<Violation> errors(StagedRow row) {
        return row.findings().stream()
                .filter(ImportFinding::error)
                .map(ImportFinding::violation)
                .toList();
    }

    @Test
    void a_web_address_of_ten_thousand_characters_costs_its_row_at_most_a_finding() {
        List<StagedRow> rows = read(
                Fixtures.row("site_web", "a.".repeat(5000)), Fixtures.row("id", "2", "site_web", "https://exemple.fr"));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).findings())
                .extracting(f -> f.violation().field())
                .contains("site_web");
        assertThat(rows.get(1).accepted()).isTrue();
    }

    @Test
    void a_cell_longer_than_any_field_refuses_its_row_and_names_its_column() {
        for (String column : List.of("horaires", "services", "courriels", "adresse", "telephone", "pivot")) {
            List<StagedRow> rows = read(Fixtures.row(column, "1;".repeat(CellLimit.LONGEST)), Fixtures.row("id", "2"));

            assertThat(rows.get(0).accepted()).isFalse();
            assertThat(errors(rows.get(0)))
                    .anySatisfy(v -> assertThat(List.of(v.field(), v.rule())).containsExactly(column, "too-long"));
            assertThat(rows.get(1).accepted()).isTrue();
        }
    }

    @Test
    void a_row_with_thousands_of_faults_keeps_as_many_findings_as_there_is_room_for() {
        List<StagedRow> rows = read(Fixtures.row("courriels", "x|".repeat(5000), "nom", null));

        assertThat(rows.get(0).findings()).hasSizeLessThan(ImportStagingService.FIRST_OF_TAKING - 1);
        assertThat(errors(rows.get(0))).extracting(Violation::rule).contains("required");
    }

    @Test
    void a_row_that_the_code_cannot_cope_with_is_rejected_with_a_reference() {
        RawRow broken = new RawRow(1, 2, null, List.of(), null);
        List<StagedRow> rows = read(broken, Fixtures.row("id", "2"));

        assertThat(errors(rows.get(0))).singleElement().satisfies(v -> {
            assertThat(v.rule()).isEqualTo("import.row-unexpected");
            assertThat(v.args().get(0)).matches("[0-9A-F]{8}");
        });
        assertThat(rows.get(1).accepted()).isTrue();
    }
}
