package fr.maillage.need;

import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.Transform;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Imports files of an indicator of needs that only one test has, and reads its values. */
@Dependent
class NeedDesk {

    static final String GAGNY = "com:93032";
    static final String BONDY = "com:93010";
    static final String COUBRON = "com:93015";

    private static final String HEAD = "insee;valeur\n";

    @Inject
    private ImportDesk desk;

    @Inject
    private MappingService mappings;

    @Inject
    private NeedService needs;

    @Inject
    private TerritoryService territories;

    private int made;

    private final String code = "essai-" + UUID.randomUUID().toString().substring(0, 8);

    String code() {
        return code;
    }

    BigDecimal value(String territory) {
        long id = territories.required(territory).id();
        return As.a(Role.MEMBER, null, () -> needs.values(code, List.of(id))).get(id);
    }

    /** Deletes an indicator with its values. */
    void forget(String indicator) {
        Sql.update("delete from need_value where indicator = ?", indicator);
        Sql.update("delete from need_indicator where code = ?", indicator);
    }

    UUID run(String profile, String rows) {
        return run("admin", profile, rows);
    }

    UUID run(String login, String profile, String rows) {
        return desk.start(login, "besoins.csv", bytes(rows), profile, false);
    }

    static byte[] bytes(String rows) {
        return (HEAD + rows).getBytes(StandardCharsets.UTF_8);
    }

    String mapping(String unit) {
        return mapping(unit, "higher");
    }

    /** A mapping for this test's indicator in a unit. */
    String mapping(String unit, String worse) {
        List<FieldRule> rules = new ArrayList<>(List.of(
                FieldRule.of("territory", Transform.COPY, "insee"),
                FieldRule.of("value", Transform.COPY, "valeur"),
                FieldRule.constant("code", code),
                FieldRule.constant("name", "Essai"),
                FieldRule.constant("unit", unit),
                FieldRule.constant("source", "Tests"),
                FieldRule.constant("year", "2023"),
                FieldRule.constant("worse", worse)));
        if (unit.equals("score")) {
            rules.add(FieldRule.constant("low", "0"));
            rules.add(FieldRule.constant("high", "10"));
        }
        String name = code + "-" + unit + "-" + worse + "-" + ++made;
        desk.officers().as("admin", () -> mappings.create(new Mapping(name, "Essai", "needs", "", rules, null)));
        return name;
    }
}
