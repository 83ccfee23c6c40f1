package fr.maillage.orientation;

import fr.maillage.norm.PhonePolicy;
import fr.maillage.orientation.persistence.Conditions;
import fr.maillage.orientation.persistence.NearbyRepository;
import fr.maillage.report.PrintService;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Definition;
import fr.maillage.report.ReportDocument.Fact;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryCentre;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The sheet of a place and the guide of a territory, to read and to print. For everybody, as {@link OrientationService}. */
@Stateless
public class SheetService {

    /** Number of places that a guide has at most; a longer one says that it is cut. */
    public static final int MOST_IN_GUIDE = 300;

    @Inject
    private OrientationService orientation;

    @Inject
    private OrientationDescriber describer;

    @Inject
    private NearbyRepository nearby;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PrintService printing;

    @Inject
    private Clock clock;

    /**
     * The sheet of a place.
     *
     * @param locale French unless its language is English
     * @return empty where there is no such place for everybody
     */
    public Optional<PlaceSheet> sheet(UUID id, Locale locale) {
        SheetWriter writer = new SheetWriter(texts(locale), today());
        return orientation.place(id).map(writer::write);
    }

    /** The sheets of places that an answer proposes, in their order; in one statement. */
    public List<PlaceSheet> describe(List<OrientedPlace> places, Locale locale) {
        SheetWriter writer = new SheetWriter(texts(locale), today());
        return places.stream().map(writer::write).toList();
    }

    /**
     * The sheet of a place as a document of one page.
     *
     * @throws Problem NOT_FOUND where there is no such place for everybody
     */
    public PrintedPage printedSheet(UUID id, Locale locale) {
        OrientationTexts texts = texts(locale);
        PlaceSheet sheet = orientation
                .place(id)
                .map(new SheetWriter(texts, today())::write)
                .orElseThrow(() -> Problem.notFound("place", id.toString()));
        String name = sheet.place().name();
        return new PrintedPage(
                printing.framed(
                        texts.locale(),
                        name,
                        sheet.place().communeName(),
                        texts.get("sheet.about", name),
                        List.of(new Fact(texts.get("printed"), texts.day(today()))),
                        List.of(definitions(sheet, texts))),
                texts.get("sheet.file") + "_" + stem(name) + ".pdf");
    }

    /**
     * The guide of the offer of a commune or a QPV. Without outlines nobody knows which places lie in a QPV: its guide
     * then has those of its communes, and says so.
     *
     * @param territory such as {@code com:93032} or {@code qpv:QN09303M}
     * @throws Problem INVALID as {@link OrientationService#territory}
     */
    public PrintedPage guide(String territory, Locale locale) {
        OrientationTexts texts = texts(locale);
        OrientationQuery query =
                new OrientationQuery(null, territory, null, null, null, null, false, List.of(), null, null);
        if (territory == null || territory.isBlank()) {
            throw Problem.invalid("territory", "orientation-where", null);
        }
        Origin origin = orientation.origin(query);
        TerritoryView about = origin.territory();
        List<PlaceSheet> sheets = sheets(origin, texts);
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(texts.get("guide.lead", sheets.size())));
        if (origin.unlocatedQuarter()) {
            blocks.add(new ReportBlock.Paragraph(texts.get("guide.around", about.name(), names(origin.communes()))));
        }
        if (sheets.size() == MOST_IN_GUIDE) {
            blocks.add(new ReportBlock.Paragraph(texts.get("guide.cut", MOST_IN_GUIDE)));
        }
        if (!sheets.isEmpty()) {
            blocks.addAll(byNeed(sheets, texts));
            blocks.add(new ReportBlock.Heading(1, texts.get("guide.places")));
            for (PlaceSheet sheet : sheets) {
                blocks.add(new ReportBlock.Heading(2, sheet.place().name()));
                blocks.add(definitions(sheet, texts));
            }
        }
        return new PrintedPage(
                printing.framed(
                        texts.locale(),
                        texts.get("guide.title"),
                        about.name(),
                        texts.get("guide.about", about.name()),
                        List.of(new Fact(texts.get("printed"), texts.day(today()))),
                        blocks),
                texts.get("guide.file") + "_" + stem(about.name()) + ".pdf");
    }

    /**
     * A page as PDF/UA-1.
     *
     * @return not to be written to
     * @throws Problem UNAVAILABLE when others are being drawn for too long
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] print(PrintedPage page) {
        return printing.pdf(page.document());
    }

    private List<PlaceSheet> sheets(Origin origin, OrientationTexts texts) {
        boolean byOutline = origin.basis() == TerritoryCentre.Basis.OUTLINE
                && origin.territory().kind() == TerritoryKind.QPV;
        Conditions conditions = byOutline
                ? new Conditions().within(origin.territory().id(), true, today())
                : new Conditions()
                        .inCommunes(origin.communes().stream()
                                .map(TerritoryView::id)
                                .toList());
        SheetWriter writer = new SheetWriter(texts, today());
        return describer.plain(nearby.byName(conditions, MOST_IN_GUIDE)).stream()
                .map(writer::write)
                .toList();
    }

    private List<ReportBlock> byNeed(List<PlaceSheet> sheets, OrientationTexts texts) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Heading(1, texts.get("guide.needs")));
        for (Need need : orientation.needs()) {
            List<Definition> answering = sheets.stream()
                    .filter(s -> s.place().answering().stream().anyMatch(need.answers()::contains))
                    .map(s -> new Definition(s.place().name(), contact(s, texts)))
                    .toList();
            blocks.add(
                    new ReportBlock.Heading(2, need.term().label(texts.locale().getLanguage())));
            blocks.add(
                    answering.isEmpty()
                            ? new ReportBlock.Paragraph(texts.get("guide.nobody"))
                            : new ReportBlock.Definitions(answering));
        }
        return blocks;
    }

    private static String contact(PlaceSheet sheet, OrientationTexts texts) {
        PublicPlace place = sheet.place();
        String address = String.join(", ", SheetWriter.address(place));
        String contact = place.phone() == null
                ? address
                : texts.get("guide.contact", address, PhonePolicy.dialled(place.phone()));
        return sheet.age().old()
                ? texts.get("guide.contact", contact, sheet.age().text())
                : contact;
    }

    /** Puts the age of an old record first, before somebody sets off. */
    private static ReportBlock definitions(PlaceSheet sheet, OrientationTexts texts) {
        List<Definition> definitions = new ArrayList<>();
        if (!sheet.age().fresh()) {
            definitions.add(new Definition(texts.get("line.age"), sheet.age().text()));
        }
        sheet.lines().forEach(l -> definitions.add(new Definition(l.label(), String.join(" ; ", l.texts()))));
        return new ReportBlock.Definitions(definitions);
    }

    private static String names(List<TerritoryView> communes) {
        return String.join(", ", communes.stream().map(TerritoryView::name).toList());
    }

    private static String stem(String name) {
        String plain = PlainText.words(name).strip().replace(' ', '-');
        return plain.isEmpty() ? "1" : plain.substring(0, Math.min(60, plain.length()));
    }

    private OrientationTexts texts(Locale locale) {
        return new OrientationTexts(locale, vocabularies.all());
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
