package fr.maillage.report;

import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Puts together what the sections of a report say. */
@ApplicationScoped
class ReportDrafts {

    @Inject
    private ReportFrames frames;

    /**
     * One that is made for a meeting.
     *
     * @param about what its cover says
     */
    ReportDraft gather(String code, ReportContext context, List<ReportSection> parts, ReportOccasion.About about) {
        ReportTexts texts = context.texts();
        List<ReportDocument.Fact> facts = new ArrayList<>(about.facts());
        facts.add(new ReportDocument.Fact(
                texts.get(code + ".fact.snapshot"),
                context.snapshot() == null ? texts.get(code + ".fact.no-snapshot") : texts.day(context.snapshot())));
        facts.add(new ReportDocument.Fact(texts.get(code + ".fact.made"), texts.day(context.today())));
        ReportDocument document = document(code, about.subtitle(), facts, parts, context);
        return new ReportDraft(
                document,
                texts.get(code + ".file") + "_" + about.fileStem(),
                digest(about.meeting() + " " + about.readers() + " " + document),
                context.snapshot() == null ? context.today() : context.snapshot(),
                about);
    }

    /** @param dated whether the report is of a day that is asked for, and not of the snapshot */
    ReportDraft gather(String code, ReportContext context, List<ReportSection> parts, boolean dated) {
        ReportTexts texts = context.texts();
        List<ReportDocument.Fact> facts = new ArrayList<>();
        facts.add(new ReportDocument.Fact(texts.get("fact.territory"), territory(context)));
        facts.add(
                dated
                        ? new ReportDocument.Fact(texts.get("fact.day"), texts.day(context.day()))
                        : new ReportDocument.Fact(texts.get("fact.snapshot"), texts.day(context.snapshot())));
        facts.add(new ReportDocument.Fact(texts.get("fact.made"), texts.day(context.today())));
        ReportDocument document = document(code, context.territory().name(), facts, parts, context);
        String stem = texts.get(code + ".file") + "_"
                + ReportPatterns.NOT_IN_FILE_NAMES.replaceAll(
                        context.territory().code(), "-") + "_" + context.day();
        return new ReportDraft(
                document, stem, digest(document.toString()), dated ? context.day() : context.snapshot(), null);
    }

    private ReportDocument document(
            String code,
            String subtitle,
            List<ReportDocument.Fact> facts,
            List<ReportSection> parts,
            ReportContext context) {
        ReportTexts texts = context.texts();
        return new ReportDocument(
                texts.locale(),
                texts.get(code + ".title"),
                subtitle,
                frames.issuer(texts),
                frames.frame(texts),
                texts.get(code + ".description"),
                facts,
                parts.stream().flatMap(s -> ReportSections.read(s, context)).toList());
    }

    private static String territory(ReportContext context) {
        TerritoryView territory = context.territory();
        String kind = context.texts().get("kind." + territory.kind());
        return territory.officialCode() == null
                ? context.texts().get("fact.territory.named", territory.name(), kind)
                : context.texts().get("fact.territory.coded", territory.name(), kind, territory.officialCode());
    }

    /** Records read as text by their values, so the text is the contents. */
    private static String digest(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
