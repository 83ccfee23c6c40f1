package fr.maillage.plan;

import static fr.maillage.plan.ActionDesk.refused;
import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.audit.AuditView;
import fr.maillage.document.DocumentService;
import fr.maillage.document.KeptFile.Handed;
import fr.maillage.document.KeptFile.Sent;
import fr.maillage.document.SentFile;
import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.journal.JournalEntry;
import fr.maillage.plan.journal.JournalField;
import fr.maillage.plan.journal.JournalService;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Events around an action, noted with a file or none. */
@InsideEar
class JournalIT {

    private static final byte[] PDF = "%PDF-1.7 essai".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    private ActionDesk desk;

    @Inject
    private ActionService actions;

    @Inject
    private JournalService journal;

    @Inject
    private DocumentService files;

    private static FieldValues<JournalField> says(String day, String words) {
        return FieldValues.none(JournalField.class)
                .with(JournalField.NOTED_ON, day)
                .with(JournalField.WORDS, words);
    }

    private static Sent sent(byte[] content, String name) {
        return new Sent(new ByteArrayInputStream(content), name);
    }

    private ActionDetail action() {
        return desk.enter("Ateliers", "com:93032");
    }

    private JournalEntry add(ActionDetail action, String day, String words, Sent file) {
        return officer(() -> journal.add(action.id(), says(day, words), file));
    }

    @Test
    void entries_stand_by_their_days_and_a_file_is_handed_out_as_it_was_sent() throws IOException {
        ActionDetail action = action();
        add(action, "2026-01-12", "Réunion de lancement", null);
        JournalEntry signed = add(action, "2026-03-02", "Convention signée", sent(PDF, "../convention.pdf"));
        add(action, "2026-02-01", "La salle est trouvée", null);
        assertThat(officer(() -> journal.of(action.id())))
                .extracting(JournalEntry::words)
                .containsExactly("Convention signée", "La salle est trouvée", "Réunion de lancement");
        assertThat(signed.file().name()).isEqualTo("convention.pdf");
        Handed handed = As.a(Role.MEMBER, "dep:93", () -> journal.file(action.id(), signed.id()));
        try (InputStream content = handed.content()) {
            assertThat(content.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(officer(() -> actions.history(action.id())))
                .extracting(AuditView::action)
                .startsWith("plan.action.journal");
    }

    @Test
    void a_file_of_a_forbidden_type_or_too_large_is_refused_and_nothing_is_noted() {
        ActionDetail action = action();
        assertThat(refused(() -> add(
                        action,
                        "2026-01-12",
                        "Un programme",
                        sent("MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1), "a.pdf"))))
                .containsExactly("INVALID", "file plan-journal-file-type");
        assertThat(refused(() -> add(
                        action,
                        "2026-01-12",
                        "Une page",
                        sent("<html><script>1</script>".getBytes(StandardCharsets.UTF_8), "a.pdf"))))
                .containsExactly("INVALID", "file plan-journal-file-type");
        byte[] large = java.util.Arrays.copyOf(PDF, SentFile.MOST + 1);
        assertThat(refused(() -> add(action, "2026-01-12", "Trop", sent(large, "a.pdf"))))
                .startsWith("TOO_LARGE");
        assertThat(refused(() -> add(action, "2099-01-12", " ", null)))
                .containsExactlyInAnyOrder("INVALID", "notedOn plan-future", "words required");
        assertThat(officer(() -> journal.of(action.id()))).isEmpty();
    }

    @Test
    void an_entry_goes_with_its_file_and_only_by_who_keeps_the_action() {
        ActionDetail action = action();
        JournalEntry entry = add(action, "2026-03-02", "Convention signée", sent(PDF, "convention.pdf"));
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, "ept:200057875", () -> removed(action, entry))))
                .containsExactly("DENIED");
        assertThat(files.exists(entry.file().id())).isTrue();
        officer(() -> removed(action, entry));
        assertThat(files.exists(entry.file().id())).isFalse();
        assertThat(refused(() -> officer(() -> removed(action, entry)))).containsExactly("NOT_FOUND");
        assertThat(refused(() -> officer(() -> journal.file(action().id(), entry.id()))))
                .containsExactly("NOT_FOUND");
    }

    private Void removed(ActionDetail action, JournalEntry entry) {
        journal.remove(action.id(), entry.id(), entry.version());
        return null;
    }

    @Test
    void an_entry_is_corrected_with_its_file_kept_and_the_history_tells_both() {
        ActionDetail action = action();
        JournalEntry entry = add(action, "2026-03-02", "Convention signé", sent(PDF, "convention.pdf"));

        JournalEntry corrected = officer(() ->
                journal.change(action.id(), entry.id(), entry.version(), says("2026-03-01", "Convention signée")));

        assertThat(corrected.words()).isEqualTo("Convention signée");
        assertThat(corrected.notedOn()).isEqualTo("2026-03-01");
        assertThat(corrected.file()).isEqualTo(entry.file());
        assertThat(officer(() -> actions.history(action.id())).get(0).changes())
                .extracting(change -> change.before() + " > " + change.after())
                .containsExactly(
                        "2026-03-02 Convention signé (convention.pdf) > 2026-03-01 Convention signée (convention.pdf)");
        assertThat(refused(() -> officer(
                        () -> journal.change(action.id(), entry.id(), entry.version(), says("2026-03-01", "Encore")))))
                .containsExactly("STALE");
        assertThat(refused(() -> officer(
                        () -> journal.change(action.id(), entry.id(), corrected.version(), says("2099-03-01", " ")))))
                .containsExactlyInAnyOrder("INVALID", "notedOn plan-future", "words required");
        assertThat(refused(() -> As.a(
                        Role.EPT_OFFICER,
                        "ept:200057875",
                        () -> journal.change(
                                action.id(), entry.id(), corrected.version(), says("2026-03-01", "Autre")))))
                .containsExactly("DENIED");
    }

    @Test
    void saying_the_same_changes_nothing() {
        ActionDetail action = action();
        JournalEntry entry = add(action, "2026-03-02", "Convention signée", null);

        JournalEntry same = officer(() ->
                journal.change(action.id(), entry.id(), entry.version(), says("2026-03-02", "Convention signée ")));

        assertThat(same.version()).isEqualTo(entry.version());
        assertThat(officer(() -> actions.history(action.id())))
                .filteredOn(line -> line.action().equals("plan.action.journal"))
                .hasSize(1);
    }
}
