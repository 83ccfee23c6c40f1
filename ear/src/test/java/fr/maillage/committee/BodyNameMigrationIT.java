package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Schemas;
import fr.maillage.testing.Sql;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bodies that shared a name before names had to differ; in a schema of its own, beside the product's. */
@Tag("embedded")
@InsideEar
class BodyNameMigrationIT {

    private static final String SCHEMA = "before_names";

    @Test
    void a_base_with_bodies_of_one_name_upgrades_and_none_is_renamed() {
        Schemas.migrate(SCHEMA, "415");
        for (int territory = 1; territory <= 2; territory++) {
            Sql.update(
                    "insert into before_names.territory (id, uuid, version, kind, code, name, search_key, valid_from)"
                            + " select ?, ?, version, kind, ?, name, search_key, valid_from from territory"
                            + " where code = 'dep:93'",
                    territory,
                    "t-" + territory,
                    "t:" + territory);
        }
        body(1, 1, true);
        body(2, 1, false);
        body(3, 1, false);
        body(4, 2, false);

        Schemas.migrate(SCHEMA, "416");

        List<Map<String, Object>> rows = Sql.rows("select id, name, taken_name from before_names.body order by id");
        assertThat(rows).extracting(row -> row.get("name")).containsOnly("Comité");
        assertThat(rows).extracting(row -> row.get("taken_name")).containsExactly(null, "comite", null, "comite");
    }

    @AfterEach
    void drop() {
        Schemas.drop(SCHEMA);
    }

    private static void body(long id, long territory, boolean archived) {
        Sql.update(
                "insert into before_names.body (id, uuid, version, name, name_key, kind, territory_id, search_text,"
                        + " archived_at, created_at, updated_at) values (?, ?, 1, 'Comité', 'comite', 'committee', ?,"
                        + " 'comite', " + (archived ? "current_timestamp" : "null")
                        + ", current_timestamp, current_timestamp)",
                id,
                "body-" + id,
                territory);
    }
}
