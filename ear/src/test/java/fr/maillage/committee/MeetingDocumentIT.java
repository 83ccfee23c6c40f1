package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GAGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.ItemDesk.broken;
import static fr.maillage.committee.ItemDesk.item;
import static fr.maillage.committee.ItemDesk.officer;
import static fr.maillage.committee.ItemDesk.refused;
import static fr.maillage.committee.PaperDesk.content;
import static fr.maillage.committee.PaperDesk.paper;
import static fr.maillage.committee.PaperDesk.pdf;
import static fr.maillage.committee.PaperDesk.sent;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemService;
import fr.maillage.committee.paper.AnnexService;
import fr.maillage.committee.paper.PaperDetail;
import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperFile;
import fr.maillage.committee.paper.PaperList;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.document.DocumentService;
import fr.maillage.document.SentFile;
import fr.maillage.identity.Role;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Documents of gatherings inside the server: their versions, who reads them, and the annexes. */
@InsideEar
class MeetingDocumentIT {

    @Inject
    private ItemDesk desk;

    @Inject
    private ItemService items;

    @Inject
    private PaperService papers;

    @Inject
    private PaperList paperList;

    @Inject
    private AnnexService annexes;

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private DocumentService documents;

    @Test
    void a_new_version_takes_the_place_of_the_one_before_which_stays() {
        GatheringDetail held = desk.meeting();
        PaperDetail made = officer(() -> papers.create(paper(held.id(), "Budget"), sent("un.pdf", pdf("un", 1))));

        PaperDetail renewed =
                officer(() -> papers.renew(made.id(), made.version(), sent("../deux.pdf", pdf("deux", 2))));

        assertThat(renewed.version()).isGreaterThan(made.version());
        assertThat(renewed.paper().file().number()).isEqualTo(2);
        List<PaperFile> files = officer(() -> papers.files(made.id()));
        assertThat(files).extracting(PaperFile::number).containsExactly(2, 1);
        assertThat(files).extracting(file -> file.file().name()).containsExactly("deux.pdf", "un.pdf");
        assertThat(files).allSatisfy(file -> assertThat(file.sender()).isNotBlank());
        assertThat(content(() -> papers.file(made.id(), 1))).isEqualTo(pdf("un", 1).length);
        assertThat(content(() -> papers.file(made.id(), null))).isEqualTo(pdf("deux", 2).length);
        assertThat(refused(() -> papers.file(made.id(), 3)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> papers.renew(made.id(), made.version(), sent("a.pdf", pdf())))
                        .kind())
                .isEqualTo(Kind.STALE);
        assertThat(officer(() -> papers.history(made.id())).get(0).action()).isEqualTo("committee.paper.renew");
        // The bytes of both are kept as long as the record is.
        files.forEach(file -> {
            documents.discard(file.file().id());
            assertThat(documents.exists(file.file().id())).isTrue();
        });
    }

    @Test
    void a_file_that_is_not_taken_is_refused_and_loses_nothing() {
        GatheringDetail held = desk.meeting();
        byte[] page = "<html><script>".getBytes(StandardCharsets.US_ASCII);
        byte[] cut = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, 20);
        assertThat(broken(() -> papers.create(paper(held.id(), "A"), sent("a.pdf", page))))
                .containsExactly("file committee-paper-type");
        assertThat(broken(() -> papers.create(paper(held.id(), "A"), sent("a.jpg", cut))))
                .containsExactly("file committee-paper-broken");
        assertThat(refused(() -> papers.create(
                                paper(held.id(), "A"), sent("a.pdf", Arrays.copyOf(pdf(), SentFile.MOST + 1))))
                        .kind())
                .isEqualTo(Kind.TOO_LARGE);
        assertThat(officer(() -> papers.of(held.id()))).isEmpty();

        PaperDetail made = officer(() -> papers.create(paper(held.id(), "A"), sent("a.pdf", pdf())));
        assertThat(broken(() -> papers.renew(made.id(), made.version(), sent("a.pdf", page))))
                .containsExactly("file committee-paper-type");
        assertThat(officer(() -> papers.files(made.id()))).hasSize(1);
    }

    @Test
    void slides_are_taken() {
        GatheringDetail held = desk.meeting();
        byte[] slides = "PK\u0003\u0004......mimetypeapplication/vnd.oasis.opendocument.presentationPK"
                .getBytes(StandardCharsets.ISO_8859_1);
        PaperDetail made = officer(() -> papers.create(paper(held.id(), "Diapos"), sent("a.odp", slides)));
        assertThat(made.paper().file().file().mediaType()).isEqualTo("application/vnd.oasis.opendocument.presentation");
    }

    @Test
    void an_item_is_one_of_the_agenda_and_stays_when_it_is_taken_off() {
        GatheringDetail held = desk.meeting();
        ItemDetail point = desk.entered(item(held.id(), "Actions", "10"));
        ItemDetail other = desk.entered(item(desk.meeting().id(), "Ailleurs", "10"));

        assertThat(broken(() -> papers.create(paper(held.id(), "A", other), sent("a.pdf", pdf()))))
                .containsExactly("item committee-paper-item-foreign");
        PaperDetail made = officer(() -> papers.create(paper(held.id(), "A", point), sent("a.pdf", pdf())));
        officer(() -> items.archive(point.id(), point.version(), "retiré"));
        PaperDetail changed = officer(
                () -> papers.update(made.id(), made.version(), made.values().with(PaperField.TITLE, "B")));
        assertThat(changed.paper().itemArchived()).isTrue();
        assertThat(broken(() -> papers.create(paper(held.id(), "C", point), sent("a.pdf", pdf()))))
                .containsExactly("item committee-paper-item-archived");
    }

    @Test
    void those_who_read_on_the_territory_read_a_document_and_nobody_else() {
        GatheringDetail held = desk.meeting();
        PaperDetail made = officer(() -> papers.create(paper(held.id(), "A"), sent("a.pdf", pdf())));

        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> papers.of(held.id()))).hasSize(1);
        for (Supplier<?> read : List.<Supplier<?>>of(
                () -> papers.get(made.id()),
                () -> papers.files(made.id()),
                () -> papers.file(made.id(), 1),
                () -> papers.history(made.id()),
                () -> papers.of(held.id()))) {
            assertThat(kind(() -> As.a(Role.EPT_OFFICER, BOBIGNY, read))).isEqualTo(Kind.DENIED);
            assertThat(kind(read::get)).isEqualTo(Kind.UNAUTHENTICATED);
        }
        assertThat(As.a(
                                Role.EPT_OFFICER,
                                BOBIGNY,
                                () -> paperList.page(PaperList.of(held.id(), null), PageRequest.first()))
                        .total())
                .isZero();
        assertThat(kind(() ->
                        As.a(Role.MEMBER, GRAND_EST, () -> papers.create(paper(held.id(), "B"), sent("b.pdf", pdf())))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> annexes.bind(held.id(), Locale.FRENCH))))
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void a_document_follows_its_gathering_and_is_kept_as_it_is_where_that_is_archived() {
        BodyDetail body = officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST)));
        GatheringDetail held = desk.gathering(body.id(), "2026-06-11");
        PaperDetail made = officer(() -> papers.create(paper(held.id(), "A"), sent("a.pdf", pdf())));
        officer(() -> bodies.update(body.id(), body.version(), body.values().with(BodyField.TERRITORY, GAGNY)));
        assertThat(officer(() -> papers.get(made.id())).paper().territoryCode()).isEqualTo(GAGNY);

        GatheringDetail now = officer(() -> gatherings.get(held.id()));
        officer(() -> gatherings.archive(now.id(), now.version(), "annulée"));
        assertThat(refused(() -> papers.renew(made.id(), made.version(), sent("a.pdf", pdf())))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(broken(() -> papers.create(paper(held.id(), "B"), sent("b.pdf", pdf()))))
                .containsExactly("gathering committee-paper-gathering-archived");
    }
}
