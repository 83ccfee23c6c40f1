package fr.maillage.home;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Money, for tests that look at every page. */
final class FundingPages {

    private FundingPages() {}

    /** The queries of the pages of money, by page. */
    static Map<String, String> addresses(Api admin) {
        JsonObject contract = Api.json(admin.send("POST", "/api/v1/contracts", """
                {"title":"Contrat de ville des essais","code":"CV-%s","generation":"2015-2023","kind":"communal",
                 "territory":"com:93032","communes":["com:93032"],"startsOn":"2015-01-01","endsOn":"2023-12-31"}
                """.formatted(
                        UUID.randomUUID().toString().substring(0, 8))));
        Map<String, String> addresses = new HashMap<>();
        addresses.put("/funding/contract/detail.xhtml", "?id=" + contract.getString("id"));
        addresses.put("/funding/contract/edit.xhtml", "?id=" + contract.getString("id"));
        return addresses;
    }
}
