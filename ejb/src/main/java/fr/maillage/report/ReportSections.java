package fr.maillage.report;

import fr.maillage.shared.Brought;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sections that features bring to reports. */
@ApplicationScoped
class ReportSections {

    private static final String WHAT = "A report";

    /** Number of rows printed of a table that has no limit of its own: nobody leafs through more. */
    static final int PRINTED = 200;

    @Inject
    @Any
    private Instance<ReportSection> sections;

    /** The codes of the reports that there are. */
    List<String> reports() {
        return placed().map(Placed::report).distinct().sorted().toList();
    }

    /**
     * The sections of a report, in their order.
     *
     * @throws Problem NOT_FOUND for a report without any
     */
    List<ReportSection> of(String report) {
        List<ReportSection> found = placed().filter(p -> p.report().equals(report))
                .sorted(Comparator.comparingInt(Placed::rank))
                .map(Placed::section)
                .toList();
        if (found.isEmpty()) {
            throw Problem.notFound("report", report);
        }
        return found;
    }

    /** A section below its heading: its contents, or that they are missing; nothing where it has nothing to say. */
    static Stream<ReportBlock> read(ReportSection section, ReportContext context) {
        Optional<List<ReportBlock>> blocks = Brought.read(WHAT, () -> blocks(section, context));
        if (blocks.isPresent() && blocks.get().isEmpty()) {
            return Stream.of();
        }
        ReportTexts texts = context.texts();
        String title =
                Brought.read(WHAT, () -> section.title(texts)).orElseGet(() -> texts.get("section.failed.title"));
        return Stream.concat(
                Stream.of(new ReportBlock.Heading(1, title, section.apart())),
                blocks.orElseGet(() -> List.of(new ReportBlock.Paragraph(texts.get("section.failed")))).stream()
                        .map(block -> block instanceof ReportBlock.Table table
                                ? CarefulRows.of(limited(table, texts), texts)
                                : block));
    }

    private static ReportBlock.Table limited(ReportBlock.Table table, ReportTexts texts) {
        return table.limit() != null
                ? table
                : new ReportBlock.Table(
                        table.title(),
                        table.columns(),
                        table.rows(),
                        table.emptyText(),
                        table.grouping(),
                        new ReportBlock.PrintLimit(PRINTED, texts.get("table.limit", PRINTED)));
    }

    /** Reads a section; one that members may not see is no failure: there is nothing for them. */
    private static List<ReportBlock> blocks(ReportSection section, ReportContext context) {
        try {
            return section.blocks(context);
        } catch (Problem problem) {
            if (context.readers() == Readers.MEMBERS && problem.kind() == Problem.Kind.DENIED) {
                return List.of();
            }
            throw problem;
        }
    }

    /** One that cannot even say where it stands is in no report. */
    private Stream<Placed> placed() {
        return sections.handlesStream().flatMap(handle -> Brought.read(WHAT, () -> Placed.of(handle.get())).stream());
    }

    private record Placed(String report, int rank, ReportSection section) {

        static Placed of(ReportSection section) {
            return new Placed(section.report(), section.rank(), section);
        }
    }
}
