package fr.maillage.deployment.report;

import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.QuarterEnds;
import fr.maillage.deployment.coverage.CoverageTotal;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.report.PrintService;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Definition;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportDocument.Fact;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page for a mayor: the posts of his commune, when their aid ends, what falls to it then, and who depends on it. */
@Stateless
public class MayorSheetService {

    @Inject
    private DeploymentReader reader;

    @Inject
    private TerritoryService territories;

    @Inject
    private PrintService prints;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The page as data.
     *
     * @param commune a code, such as {@code com:93047}
     * @param at null for today
     * @param locale French unless its language is English
     * @throws Problem UNAUTHENTICATED or DENIED without READ; INVALID without a commune, NOT_FOUND for what is none
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReportDocument document(String commune, LocalDate at, Locale locale) {
        caller.require(Permission.READ);
        if (commune == null) {
            throw Problem.invalid("territory", "required", null);
        }
        TerritoryView town = territories
                .byCode(commune)
                .filter(territory -> territory.kind() == TerritoryKind.COMMUNE)
                .orElseThrow(() -> Problem.notFound("territory", commune));
        LocalDate day = at == null ? ClockProducer.today(clock) : at;
        DeploymentReader.Told told = reader.read(town, day, new ReportTexts(locale));
        DeploymentWords words = told.words();
        return prints.framed(
                locale,
                words.get("mayor.title", town.name()),
                words.get("mayor.subtitle"),
                words.get("mayor.description", town.name()),
                facts(told),
                blocks(told));
    }

    /** The page as a file, PDF/UA-1 or ODT. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] file(ReportDocument page, ReportFormat format) {
        return prints.file(page, format);
    }

    private static List<Fact> facts(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        Deployment posts = told.posts();
        return List.of(
                new Fact(
                        words.get("mayor.fact.posts"),
                        words.get("mayor.posts", posts.kept().size())),
                new Fact(words.get("mayor.fact.cost"), words.money(posts.yearlyCost())),
                new Fact(words.get("mayor.fact.day"), words.day(told.day())));
    }

    private static List<ReportBlock> blocks(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        List<ReportBlock> blocks = new ArrayList<>();
        List<QuarterEnds> ends = told.posts().conventionEnds();
        blocks.add(new ReportBlock.Heading(1, words.get("mayor.ending")));
        blocks.add(new ReportBlock.Paragraph(
                ends.isEmpty()
                        ? words.get("mayor.ends.none")
                        : words.get(
                                "mayor.ends",
                                ends.stream()
                                        .mapToInt(quarter -> quarter.posts().size())
                                        .sum(),
                                words.get(
                                        "quarter",
                                        ends.get(0).quarter().number(),
                                        Integer.toString(ends.get(0).quarter().year())),
                                words.money(ends.stream()
                                        .map(QuarterEnds::yearlyCost)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)))));
        blocks.addAll(EndsSection.over(told));
        blocks.add(PostTable.of(told));
        blocks.add(new ReportBlock.Heading(1, words.get("mayor.people")));
        blocks.add(new ReportBlock.Definitions(definitions(told)));
        blocks.add(new ReportBlock.Heading(1, words.get("mayor.choices")));
        blocks.add(new ReportBlock.Paragraph(words.get("mayor.choices.text")));
        return blocks;
    }

    private static List<Definition> definitions(DeploymentReader.Told told) {
        DeploymentWords words = told.words();
        List<Definition> said = new ArrayList<>();
        for (CoverageTotal total : told.coverage().totals()) {
            said.add(new Definition(
                    words.get("demand." + total.kind().code()),
                    CoverageWords.of(total, words, "mayor.reach.").stream().collect(Collectors.joining(" "))));
        }
        List<String> quarters = told.posts().kept().stream()
                .flatMap(post -> told.reach().of(post.code()).stream())
                .flatMap(reach -> reach.quarters().stream())
                .distinct()
                .sorted()
                .toList();
        if (!quarters.isEmpty()) {
            said.add(new Definition(words.get("mayor.quarters"), String.join(", ", quarters)));
        }
        List<String> nowhere = told.reach().unlocated();
        if (!nowhere.isEmpty()) {
            said.add(new Definition(words.get("mayor.unlocated"), String.join(", ", nowhere)));
        }
        return said;
    }
}
