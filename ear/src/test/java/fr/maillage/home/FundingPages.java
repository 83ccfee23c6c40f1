package fr.maillage.home;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Money, for tests that look at every page. */
final class FundingPages {

    private static final String EXTRACT = """
            Numéro de dossier;Date d'extraction;Porteur;Intitulé de l'action;Contrat de ville;Commune;Exercice;Programme;Montant demandé;Montant accordé;Montant engagé;Montant payé;Statut
            DA-2098-0001;%s;Un porteur (essai);Ateliers;Contrat de ville des essais;Gagny;2098;147;9000,00;%s;0,00;0,00;%s
            """;

    private FundingPages() {}

    /** The queries of the pages of money, by page; those of plans show the plan of an action. */
    static Map<String, String> addresses(Api admin, String action) {
        String code = "CV-" + UUID.randomUUID().toString().substring(0, 8);
        JsonObject contract = Api.json(admin.send("POST", "/api/v1/contracts", """
                {"title":"Contrat de ville des essais","code":"%s","generation":"2015-2023","kind":"communal",
                 "territory":"com:93032","communes":["com:93032"],"startsOn":"2015-01-01","endsOn":"2023-12-31"}
                """.formatted(code)));
        for (String funder : new String[] {"p147", "ept"}) {
            admin.send("POST", "/api/v1/envelopes", """
                    {"contract":"%s","year":2022,"funder":"%s","amount":1000,"overReason":"Reliquat"}
                    """.formatted(code, funder));
        }
        for (String nature : new String[] {"cash", "in-kind"}) {
            String line =
                    Api.path(admin.send("POST", "/api/v1/funding-lines", """
                    {"record":{"id":"%s"},"code":"L-%s","funder":"p147","contract":"%s","commune":"com:93032","year":2022,
                     "nature":"%s","asked":9000,"granted":1200.5,"askedOn":"2022-01-20","fileNumber":"DA-1"}
                    """.formatted(action, nature, code, nature)));
            admin.sendForm(
                    line + "/documents", Map.of("kind", "notice", "datedOn", "2022-03-12", "file", "%PDF-1.7 essai"));
        }
        Map<String, String> addresses = new HashMap<>();
        addresses.put("/funding/contract/detail.xhtml", "?id=" + contract.getString("id"));
        addresses.put("/funding/contract/edit.xhtml", "?id=" + contract.getString("id"));
        addresses.put("/funding/contract/envelope.xhtml", "?contract=" + contract.getString("id"));
        addresses.put("/funding/plan/detail.xhtml", "?id=" + action);
        addresses.put("/funding/plan/edit.xhtml", "?id=" + action);
        addresses.put("/funding/extract/detail.xhtml", extract());
        return addresses;
    }

    /** The second of two extracts. */
    private static String extract() {
        Api officer = Api.of("ept");
        taken(officer, EXTRACT.formatted("31/03/2098", "0,00", "Déposé"));
        taken(officer, EXTRACT.formatted("15/07/2098", "8000,00", "Notifié"));
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/funding/extract/list.xhtml");
            String link = page.locator("tbody a").first().getAttribute("href");
            return link.substring(link.indexOf('?'));
        }
    }

    private static void taken(Api officer, String file) {
        String run = Api.json(officer.sendForm(
                        "/api/v1/imports",
                        Map.of(
                                "file",
                                file,
                                "profile",
                                "dauphin-extract",
                                "dryRun",
                                "false",
                                "confirmChanges",
                                "true")))
                .getString("id");
        ProductServer.await(
                "the extract",
                Duration.ofMinutes(1),
                () -> officer.get("/api/v1/jobs/" + run).body().contains("\"COMPLETED\""));
    }
}
