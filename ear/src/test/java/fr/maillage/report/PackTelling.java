package fr.maillage.report;

import fr.maillage.deployment.DeploymentStory;
import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.plan.PlanStory;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells the stories that packs speak of, and reads what sections say of them. */
@ApplicationScoped
public class PackTelling {

    private static final String SEINE_SAINT_DENIS = "dep:93";

    @Inject
    @Any
    private Instance<ReportSection> sections;

    @Inject
    private PlanStory plan;

    @Inject
    private DeploymentStory deployment;

    @Inject
    private IndicatorDesk desk;

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryService territories;

    private boolean told;

    /** Tells all once. */
    void told() {
        if (!told) {
            plan.told();
            deployment.tell();
            deployment.run("scenario", false);
            deployment.run("opinions", false);
            desk.runJob();
            told = true;
        }
    }

    /** The sections of the pack. */
    List<ReportSection> all() {
        return sections.stream()
                .filter(section -> section.report().equals("pack"))
                .toList();
    }

    ReportSection section(String name) {
        return sections.stream()
                .filter(section ->
                        section.report().equals("pack") && section.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    ReportContext context(String territory, LocalDate snapshot, LocalDate today, Readers readers) {
        return new ReportContext(
                territories.required(territory),
                snapshot,
                0,
                today,
                today,
                new ReportTexts(Locale.FRENCH),
                Optional.empty(),
                readers);
    }

    /** Reads a section, as whoever asks. */
    List<ReportBlock> read(String name, String territory, LocalDate today, Readers readers) {
        LocalDate snapshot = indicators.latestDate().orElseThrow();
        return section(name).blocks(context(territory, snapshot, today, readers));
    }

    /** The same, told by an officer's run. */
    List<ReportBlock> blocks(String name, String territory, LocalDate today, Readers readers) {
        return officer(() -> read(name, territory, today, readers));
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, SEINE_SAINT_DENIS, action);
    }

    static List<ReportBlock.Table> tables(List<ReportBlock> blocks) {
        return blocks.stream()
                .map(block -> block instanceof ReportBlock.Drawn drawn ? drawn.table() : block)
                .filter(ReportBlock.Table.class::isInstance)
                .map(ReportBlock.Table.class::cast)
                .toList();
    }

    static List<List<String>> rows(ReportBlock.Table table) {
        List<List<String>> rows = new ArrayList<>();
        table.rows().read(row -> rows.add(row.stream().map(PackTelling::text).toList()));
        return rows;
    }

    private static String text(ReportValue value) {
        if (value instanceof ReportValue.Quantity quantity) {
            return quantity.value().toPlainString();
        }
        if (value instanceof ReportValue.Share share) {
            return share.value().toPlainString();
        }
        if (value instanceof ReportValue.Day day) {
            return day.value().toString();
        }
        return value instanceof ReportValue.Text text ? text.value() : ((ReportValue.Missing) value).reason();
    }

    static String sentences(List<ReportBlock> blocks) {
        return blocks.stream()
                .filter(ReportBlock.Paragraph.class::isInstance)
                .map(block -> ((ReportBlock.Paragraph) block).text())
                .collect(Collectors.joining(" "));
    }

    static List<String> figures(List<ReportBlock> blocks) {
        return blocks.stream()
                .filter(ReportBlock.Figures.class::isInstance)
                .flatMap(block -> ((ReportBlock.Figures) block).items().stream())
                .map(figure -> text(figure.value()))
                .toList();
    }

    static BigDecimal sum(ReportBlock.Table table, int column) {
        return rows(table).stream()
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
