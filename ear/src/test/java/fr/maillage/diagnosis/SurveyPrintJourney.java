package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets printed for whoever asks on paper, which everybody can read. */
class SurveyPrintJourney {

    @Test
    void a_questionnaire_and_codes_to_hand_out_print_as_accessible_documents() {
        String survey =
                Api.json(Api.of("ept").send("POST", "/api/v1/surveys", """
                {"title":"Sur papier","territory":"ept:200058790","side":"residents","opensOn":"2026-03-02",
                 "closesOn":"2026-03-31"}
                """)).getString("id");
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            for (String printed :
                    List.of("/diagnosis/survey/questionnaire.pdf?id=" + survey, "/diagnosis/receipt/codes.pdf")) {
                byte[] pdf = browser.page()
                        .request()
                        .get(ProductServer.shared().uri(printed).toString())
                        .body();
                assertThat(PdfUa.failures(pdf)).as(printed).isEmpty();
            }
        }
    }
}
