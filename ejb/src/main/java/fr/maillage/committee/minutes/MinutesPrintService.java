package fr.maillage.committee.minutes;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.report.PrintService;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Minutes as a file, PDF/UA-1 or ODT. */
@Stateless
public class MinutesPrintService {

    @Inject
    private MinutesService minutes;

    @Inject
    private PrintService prints;

    @Inject
    private Caller caller;

    /**
     * A version as data.
     *
     * @param number null for the latest one that the caller may read
     * @param locale French unless its language is English
     * @throws Problem as for {@link MinutesService#paper}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReportDocument document(UUID gathering, Integer number, Locale locale) {
        caller.require(Permission.READ);
        ReportTexts texts = new ReportTexts(locale);
        MinutesPaper paper = minutes.paper(gathering, number, texts.locale());
        MinutesBlocks blocks = new MinutesBlocks(texts);
        return prints.framed(
                locale,
                texts.get("minutes.title"),
                paper.head().title(),
                texts.get(
                        "minutes.description",
                        paper.head().title(),
                        texts.day(paper.head().heldOn())),
                blocks.facts(paper),
                blocks.of(paper));
    }

    /** A version as a file. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] file(ReportDocument page, ReportFormat format) {
        return prints.file(page, format);
    }
}
