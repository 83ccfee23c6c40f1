package fr.maillage.funding;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.ImportedListContract;
import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of contracts is like others, and its file can be imported again. */
class ContractListJourney extends ImportedListContract {

    private static final String CONTRACTS = "/api/v1/contracts";

    ContractListJourney() {
        super(CONTRACTS, "title", "Intitulé", "contracts");
    }

    @Override
    protected String enter(Api program, String name) {
        HttpResponse<String> made = program.send(
                "POST",
                CONTRACTS,
                Json.createObjectBuilder()
                        .add("title", name)
                        .add("code", "C" + UUID.randomUUID())
                        .add("generation", "2015-2023")
                        .add("kind", "intercommunal")
                        .add("territory", "com:93032")
                        // By a name, a number and a code.
                        .add("communes", Json.createArrayBuilder().add("Gagny").add("93051"))
                        .add("qpv", Json.createArrayBuilder().add("QN09303M"))
                        .add("startsOn", "2015-01-01")
                        .add("endsOn", "2023-12-31")
                        .add("signatories", "=1+1")
                        .build()
                        .toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(joined("communes").apply(Api.json(made))).isEqualTo("com:93032, com:93051");
        return Api.path(made);
    }

    private static Function<JsonObject, String> joined(String field) {
        return record -> record.getJsonArray(field).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining(", "));
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Intitulé", text("title")),
                entry("Code", text("code")),
                entry("Génération", text("generation")),
                entry("Type", contract -> "Intercommunal"),
                entry("Territoire de suivi", text("territory")),
                entry("Communes", joined("communes")),
                entry("QPV", joined("qpv")),
                entry("Premier jour", text("startsOn")),
                entry("Dernier jour", text("endsOn")),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Signataires", contract -> "'" + contract.getString("signatories")));
    }

    @Override
    protected Map<String, String> mapped() {
        return Map.ofEntries(
                entry("Intitulé", "title"),
                entry("Code", "code"),
                entry("Génération", "generation"),
                entry("Type", "kind"),
                entry("Territoire de suivi", "territory"),
                entry("Communes", "communes"),
                entry("QPV", "qpv"),
                entry("Premier jour", "startsOn"),
                entry("Dernier jour", "endsOn"),
                entry("Signataires", "signatories"));
    }

    @Override
    protected String address(JsonObject contract) {
        return CONTRACTS + "/" + contract.getString("id");
    }
}
