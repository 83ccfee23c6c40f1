package fr.maillage.funding;

import static fr.maillage.funding.FundingStory.action;
import static fr.maillage.funding.FundingStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.document.KeptFile.Handed;
import fr.maillage.document.KeptFile.Sent;
import fr.maillage.document.SentFile;
import fr.maillage.funding.document.LineDocument;
import fr.maillage.funding.document.LineDocumentField;
import fr.maillage.funding.document.LineDocumentFiles;
import fr.maillage.funding.document.LineDocumentService;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agreements, notices and proofs of payment stand with their lines, each a file. */
@InsideEar
class LineDocumentIT {

    private static final byte[] PDF = "%PDF-1.7 convention".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    private FundingStory story;

    @Inject
    private LineDocumentService documents;

    @Inject
    private LineDocumentFiles holder;

    @Inject
    private FinancingService financing;

    private UUID line;

    @BeforeEach
    void the_towns_table_is_told() {
        story.begin();
        story.tell();
        line = officer(() -> financing.plan(action("AC02").ref()))
                .lines()
                .get(0)
                .id();
    }

    private static FieldValues<LineDocumentField> says(String kind, String day) {
        return FieldValues.none(LineDocumentField.class)
                .with(LineDocumentField.KIND, kind)
                .with(LineDocumentField.DATED_ON, day);
    }

    private static Sent sent(byte[] content) {
        return new Sent(new ByteArrayInputStream(content), "../Convention 2022.pdf");
    }

    private LineDocument agreement() {
        return officer(() -> documents.add(line, says("agreement", "2022-03-12"), sent(PDF)));
    }

    private static void refused(ThrowingCallable call, Problem.Kind kind, String... violations) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            if (violations.length > 0) {
                assertThat(problem.violations())
                        .extracting(v -> v.field() + " " + v.rule())
                        .containsExactly(violations);
            }
        });
    }

    @Test
    void a_document_is_added_read_audited_and_taken_away_with_its_file() throws IOException {
        LineDocument added = agreement();
        assertThat(added.file().name()).isEqualTo("Convention 2022.pdf");
        assertThat(added.file().mediaType()).isEqualTo("application/pdf");
        Handed handed = officer(() -> documents.file(line, added.id()));
        try (InputStream content = handed.content()) {
            assertThat(content.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(Sql.rows("select label, changes from audit_line where action = 'funding.document.create'"
                                + " order by id desc limit 1")
                        .get(0)
                        .toString())
                .contains("AC02", "agreement", "2022-03-12", "Convention 2022.pdf");
        refused(() -> officer(() -> remove(added, 9)), Problem.Kind.STALE);
        officer(() -> remove(added, added.version()));
        assertThat(officer(() -> documents.of(line))).isEmpty();
        assertThat(Sql.number(
                        "select count(*) from stored_document where uuid = ?",
                        added.file().id().toString()))
                .isZero();
        refused(() -> officer(() -> documents.file(line, added.id())), Problem.Kind.NOT_FOUND);
    }

    private Object remove(LineDocument document, int version) {
        documents.remove(line, document.id(), version);
        return null;
    }

    @Test
    void whoever_does_not_see_what_was_asked_for_is_told_of_a_document_and_does_not_open_it() {
        LineDocument added = agreement();
        As.a(Role.MEMBER, "dep:93", () -> {
            assertThat(documents.of(line)).extracting(LineDocument::id).containsExactly(added.id());
            assertThat(documents.ofPlan(action("AC02").ref()).opened()).isFalse();
            refused(() -> documents.file(line, added.id()), Problem.Kind.DENIED);
            refused(() -> documents.add(line, says("agreement", "2022-03-12"), sent(PDF)), Problem.Kind.DENIED);
            refused(() -> documents.remove(UUID.randomUUID(), added.id(), 1), Problem.Kind.DENIED);
            return null;
        });
        As.a(Role.PREFECTURE, "com:93014", () -> {
            refused(() -> documents.file(line, added.id()), Problem.Kind.DENIED, "null outside-territory");
            return null;
        });
        assertThat(As.a(
                                Role.PREFECTURE,
                                "dep:93",
                                () -> documents.ofPlan(action("AC02").ref()))
                        .opened())
                .isTrue();
    }

    @Test
    void what_is_no_document_is_refused_by_name_and_leaves_nothing() {
        long files = Sql.number("select count(*) from stored_document");
        refused(
                () -> officer(() -> documents.add(line, says("loan", "12/03/22x"), sent(PDF))),
                Problem.Kind.INVALID,
                "kind unknown-value",
                "datedOn funding-date");
        refused(
                () -> officer(() -> documents.add(line, says("notice", "1922-03-12"), sent(PDF))),
                Problem.Kind.INVALID,
                "datedOn funding-day-year");
        refused(
                () -> officer(() -> documents.add(line, says("notice", "2022-03-12"), null)),
                Problem.Kind.INVALID,
                "file required");
        refused(
                () -> officer(() -> documents.add(
                        line,
                        says("payment", "2022-03-12"),
                        sent("MZ\u0090 program".getBytes(StandardCharsets.ISO_8859_1)))),
                Problem.Kind.INVALID,
                "file funding-document-type");
        refused(
                () -> officer(() -> documents.add(
                        line, says("payment", "2022-03-12"), sent(Arrays.copyOf(PDF, SentFile.MOST + 1)))),
                Problem.Kind.TOO_LARGE);
        refused(
                () -> officer(() -> documents.add(UUID.randomUUID(), says("notice", "2022-03-12"), sent(PDF))),
                Problem.Kind.NOT_FOUND);
        assertThat(officer(() -> documents.of(line))).isEmpty();
        assertThat(Sql.number("select count(*) from stored_document")).isEqualTo(files);
    }

    @Test
    void a_line_that_is_taken_out_takes_its_documents_with_it() {
        LineDocument added = agreement();
        Set<UUID> file = Set.of(added.file().id());
        assertThat(holder.needed(file)).isEqualTo(file);
        int version = officer(() -> financing.plan(action("AC02").ref()))
                .lines()
                .get(0)
                .version();
        officer(() -> {
            financing.removeLine(line, version);
            return null;
        });
        assertThat(holder.needed(file)).isEmpty();
    }
}
