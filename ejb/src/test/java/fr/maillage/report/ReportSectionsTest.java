package fr.maillage.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.report.ReportBlock.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportSectionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static ReportBlock.Table table(int rows, ReportBlock.PrintLimit limit) {
        return new ReportBlock.Table(
                "Communes",
                List.of(Column.header("Commune", 1)),
                RowSource.of(IntStream.range(0, rows)
                        .mapToObj(i -> List.of(ReportValue.text("Commune " + i)))
                        .toList()),
                "Aucune",
                null,
                limit);
    }

    private static ReportBlock.Table read(ReportBlock.Table table) {
        ReportSection section = new ReportSection() {
            @Override
            public String report() {
                return "offer";
            }

            @Override
            public int rank() {
                return 1;
            }

            @Override
            public String title(ReportTexts texts) {
                return "Communes";
            }

            @Override
            public List<ReportBlock> blocks(ReportContext context) {
                return List.of(table);
            }
        };
        ReportContext context = new ReportContext(null, DAY, 0, DAY, DAY, new ReportTexts(Locale.FRENCH));
        return (ReportBlock.Table)
                ReportSections.read(section, context).skip(1).findFirst().orElseThrow();
    }

    @Test
    void a_table_prints_so_many_rows_and_says_so_whoever_brings_it() {
        ReportBlock.PrintLimit limit = read(table(535, null)).limit();
        assertThat(limit.rows()).isEqualTo(200);
        assertThat(limit.notice()).contains("200 premières lignes");
    }

    @Test
    void a_section_that_has_a_limit_of_its_own_keeps_it() {
        ReportBlock.PrintLimit own = new ReportBlock.PrintLimit(10, "Il y en a plus.");
        assertThat(read(table(535, own)).limit()).isEqualTo(own);
    }

    @Test
    void the_workbook_still_reads_all_rows() {
        int[] read = {0};
        read(table(535, null)).rows().read(row -> {
            read[0]++;
            return true;
        });
        assertThat(read[0]).isEqualTo(535);
    }
}
