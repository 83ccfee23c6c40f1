package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.SEINE_SAINT_DENIS;
import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.reach.ReachTellService;
import fr.maillage.plan.report.ActionSheetService;
import fr.maillage.report.ReportFormat;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet of an action says on one page what the story says of it, and hides amounts asked for. */
@InsideEar
class ActionSheetIT {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static boolean told;

    @Inject
    private PlanStory story;

    @Inject
    private ReachTellService reach;

    @Inject
    private ActionDesk desk;

    @Inject
    private ActionSheetService sheets;

    @BeforeEach
    void told() {
        if (!told) {
            story.told();
            reach.tellDue();
            told = true;
        }
    }

    private static UUID action(String code) {
        return UUID.fromString((String) Sql.rows("select uuid from plan_action where code = ?", code)
                .get(0)
                .get("uuid"));
    }

    /** The text of a sheet, one space between words; it has one page. */
    private String sheet(UUID id, LocalDate day, Locale locale) {
        try (PDDocument document = Loader.loadPDF(sheets.file(id, day, locale, ReportFormat.PDF))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ')
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sheet(UUID id, Locale locale) {
        return sheet(id, DAY, locale);
    }

    private String sheet(String code) {
        return sheet(action(code), Locale.FRENCH);
    }

    @Test
    void it_says_why_with_whom_how_far_what_came_of_it_and_who_pays() {
        String rugby = officer(() -> sheet("AC01"));

        assertThat(rugby)
                .contains("Fiche action AC01", "Ateliers du rugby", "État : Terminée")
                .contains("3 jalons faits sur 3 (100 %)", "du 20/06/2022 au 31/07/2022")
                .contains("Porteur : Club de rugby des Portes (fictif)", "Rosny solidaire en ligne (fictif)")
                .contains("O2.3", "F08", "Rosny-sous-Bois")
                .contains("Bilan remis 31/08/2022 29/08/2022")
                .as("July is told in October")
                .contains("I01 Présences aux ateliers du rugby 0 pas encore publié")
                .contains("dépenses 5 000,00 €", "accordé 5 000,00 €", "équilibre 0,00 €");
    }

    @Test
    void people_are_told_once_their_quarter_is_over() {
        assertThat(officer(() -> sheet(action("AC01"), LocalDate.of(2022, 10, 15), Locale.FRENCH)))
                .contains("I01 Présences aux ateliers du rugby 0 15 présences", "93,8 %")
                .contains("Personnes touchées depuis le début, dans les trimestres terminés : 15");
    }

    @Test
    void what_is_late_on_the_day_is_said_for_the_action_and_the_milestone() {
        assertThat(officer(() -> sheet("AC08")))
                .contains("État : En cours, en retard de 30 jours", "Guide imprimé 31/08/2022 échu depuis 30 jours")
                .contains("Diffusion dans les halls 15/10/2022 à faire");
        assertThat(officer(() -> sheet("AC10")))
                .contains("État : Suspendue Avancement", "Constats – aucun pour l’instant");
        assertThat(officer(() -> sheet(action("AC08"), Locale.ENGLISH)))
                .contains("State: Running, late by 30 days", "expenses €10,000.00");
    }

    @Test
    void amounts_asked_for_are_for_those_who_may_read_them_and_nothing_for_who_reads_nothing() {
        assertThat(officer(() -> sheet("AC04"))).contains("demandé ", "équilibre -500,00 €");
        assertThat(As.a(Role.PREFECTURE, SEINE_SAINT_DENIS, () -> sheet("AC04")))
                .contains("demandé ");
        assertThat(As.a(Role.MEMBER, SEINE_SAINT_DENIS, () -> sheet("AC04")))
                .doesNotContain("demandé ")
                .contains("accordé 21 500,00 €");
        assertThat(ActionDesk.refused(() -> As.a(Role.JUROR, SEINE_SAINT_DENIS, () -> sheet("AC04"))))
                .containsExactly("DENIED");
        assertThat(ActionDesk.refused(() -> officer(() -> sheet(UUID.randomUUID(), Locale.FRENCH))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void an_idea_of_which_nothing_else_is_said_reads_well() {
        ActionDetail idea = desk.enter("Une idée", "com:93032");

        assertThat(officer(() -> sheet(idea.id(), Locale.FRENCH)))
                .contains("Finalité non renseignée.", "Avancement : aucun jalon")
                .contains("Aucun jalon pour l’instant.", "Aucun indicateur de résultat pour l’instant.")
                .contains("aucune dépense, aucun financement pour l’instant")
                .doesNotContain("null", "{");
    }

    @Test
    void whatever_an_action_says_its_sheet_is_one_page() {
        ActionDetail endless = desk.enter(ActionDesk.says("Un titre ".repeat(33), "com:93032")
                .with(ActionField.PURPOSE, "Une finalité à n’en plus finir. ".repeat(125)));
        for (int i = 1; i <= 40; i++) {
            desk.milestone(endless, ("Jalon " + i + " ").repeat(20), "2026-02-%02d".formatted(1 + i % 28));
        }

        String sheet = officer(() -> sheet(endless.id(), Locale.FRENCH));

        assertThat(sheet).contains("…", " sur 40)");
    }

    @Test
    void it_is_a_text_to_be_worked_on_too() {
        byte[] odt = officer(() -> sheets.file(action("AC01"), DAY, Locale.FRENCH, ReportFormat.ODT));

        assertThat(odt).startsWith('P', 'K');
    }
}
