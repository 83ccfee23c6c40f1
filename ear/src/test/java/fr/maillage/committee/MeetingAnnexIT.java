package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.ItemDesk.item;
import static fr.maillage.committee.ItemDesk.officer;
import static fr.maillage.committee.PaperDesk.content;
import static fr.maillage.committee.PaperDesk.paper;
import static fr.maillage.committee.PaperDesk.pdf;
import static fr.maillage.committee.PaperDesk.sent;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.comment.CommentService;
import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemService;
import fr.maillage.committee.paper.AnnexBook;
import fr.maillage.committee.paper.AnnexEntry;
import fr.maillage.committee.paper.AnnexProblem;
import fr.maillage.committee.paper.AnnexService;
import fr.maillage.committee.paper.PaperDetail;
import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.committee.paper.PaperView;
import fr.maillage.committee.paper.UncheckedPaperService;
import fr.maillage.identity.Role;
import fr.maillage.report.Readers;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Documents of gatherings as others have them: by links, bound as annexes, commented. */
@InsideEar
class MeetingAnnexIT {

    @Inject
    private ItemDesk desk;

    @Inject
    private ItemService items;

    @Inject
    private PaperService papers;

    @Inject
    private UncheckedPaperService unchecked;

    @Inject
    private AnnexService annexes;

    @Inject
    private CommentService comments;

    @Test
    void by_a_link_members_read_what_is_for_them_of_that_gathering() {
        GatheringDetail held = desk.meeting();
        PaperDetail open = officer(() -> papers.create(paper(held.id(), "Pour tous"), sent("a.pdf", pdf())));
        PaperDetail kept = officer(() ->
                papers.create(paper(held.id(), "Entre nous").with(PaperField.MEMBERS, "no"), sent("b.pdf", pdf())));

        assertThat(unchecked.forMembers(held.id())).extracting(PaperView::id).containsExactly(open.id());
        assertThat(content(() -> unchecked.fileForMembers(held.id(), open.id())))
                .isPositive();
        assertThat(kind(() -> unchecked.fileForMembers(held.id(), kept.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> unchecked.fileForMembers(desk.meeting().id(), open.id())))
                .isEqualTo(Kind.NOT_FOUND);
        officer(() -> papers.archive(open.id(), open.version(), "remplacé"));
        assertThat(unchecked.forMembers(held.id())).isEmpty();
    }

    @Test
    void annexes_are_bound_in_the_order_of_the_agenda() throws IOException {
        GatheringDetail held = desk.meeting();
        ItemDetail first = desk.entered(item(held.id(), "Premier point", "10"));
        ItemDetail second = desk.entered(item(held.id(), "Second point", "10"));
        officer(() -> papers.create(paper(held.id(), "Carte", second), sent("c.pdf", pdf("carte", 2))));
        officer(() -> papers.create(paper(held.id(), "Budget", first), sent("b.pdf", pdf("budget", 3))));
        officer(() -> papers.create(paper(held.id(), "Plan d'accès"), sent("a.pdf", pdf("acces", 1))));
        officer(() -> papers.create(
                paper(held.id(), "Abîmé", second).with(PaperField.MEMBERS, "no"),
                sent("d.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))));
        officer(() -> papers.create(
                paper(held.id(), "Hors annexes").with(PaperField.ANNEX, "no"), sent("e.pdf", pdf("hors", 1))));

        AnnexBook book = officer(() -> annexes.bind(held.id(), Locale.FRENCH));

        assertThat(book.entries())
                .extracting(AnnexEntry::title)
                .containsExactly("Plan d'accès", "Budget", "Carte", "Abîmé");
        assertThat(book.entries()).extracting(AnnexEntry::page).containsExactly(2, 3, 6, null);
        assertThat(book.entries().get(3).problem()).isEqualTo(AnnexProblem.BROKEN);
        byte[] bytes;
        try (InputStream in = book.open()) {
            bytes = in.readAllBytes();
        }
        assertThat(Files.exists(book.file())).isFalse();
        try (PDDocument whole = Loader.loadPDF(bytes)) {
            assertThat(whole.getNumberOfPages()).isEqualTo(7);
            String text = new PDFTextStripper().getText(whole);
            assertThat(text).contains("Annexe 1", "Second point", "illisible", "acces 1", "budget 3", "carte 2");
            assertThat(text).doesNotContain("hors 1");
            assertThat(whole.getDocumentCatalog().getLanguage()).startsWith("fr");
        }
        assertThat(annexes.entriesUnchecked(held.id(), Readers.MEMBERS, Locale.FRENCH))
                .extracting(AnnexEntry::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_document_is_commented_by_those_who_may() {
        PaperDetail made = officer(() -> papers.create(paper(desk.meeting().id(), "A"), sent("a.pdf", pdf())));
        RecordRef ref = new RecordRef("paper", made.id());

        As.a(Role.MEMBER, GRAND_EST, () -> comments.write(ref, "La page 3 manque.", List.of()));

        assertThat(officer(() -> comments.list(ref, PageRequest.first())).items())
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).isEqualTo("La page 3 manque."));
        assertThat(kind(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> comments.list(ref, PageRequest.first()))))
                .isEqualTo(Kind.NOT_FOUND);
    }
}
