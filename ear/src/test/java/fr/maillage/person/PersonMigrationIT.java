package fr.maillage.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Schemas;
import fr.maillage.testing.Sql;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contacts of before become functions of people; in a schema of its own, beside the product's. */
@Tag("embedded")
@InsideEar
class PersonMigrationIT {

    private static final String SCHEMA = "before_person";

    @Test
    void a_contact_keeps_its_identifier_its_lists_and_its_refusal_and_nobody_is_merged() {
        Schemas.migrate(SCHEMA, "382");
        Sql.update(
                "insert into before_person.territory (id, uuid, version, kind, code, name, search_key, valid_from)"
                        + " select 1, uuid, version, kind, code, name, search_key, valid_from from territory where code = 'dep:93'");
        Sql.update("insert into before_person.actor (id, uuid, version, name, type, territory_id, search_text,"
                + " created_at, updated_at) values (1, 'a', 1, 'Centre', 'association', 1, 'centre',"
                + " current_timestamp, current_timestamp)");
        contact(1, "Élise d'Œuvre-Noé", "partage@exemple.fr", true);
        contact(60, "Bo Exemple", "partage@exemple.fr", false);
        Sql.update("insert into before_person.contact_list (id, uuid, version, name, territory_id, created_at,"
                + " created_by, updated_at) values (1, 'l', 1, 'Liste', 1, current_timestamp, 'x', current_timestamp)");
        Sql.update("insert into before_person.contact_list_choice (list_id, contact_id, taken) values (1, 1, true)");

        Schemas.migrate(SCHEMA, "402");

        List<Map<String, Object>> rows = Sql.rows("select k.id, k.uuid, k.duty, p.name, p.email, p.phone, p.no_mail,"
                + " p.search_text from before_person.actor_contact k join before_person.person p on p.id = k.person_id"
                + " order by k.id");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("uuid", "contact-1")
                .containsEntry("duty", "Direction")
                .containsEntry("name", "Élise d'Œuvre-Noé")
                .containsEntry("email", "partage@exemple.fr")
                .containsEntry("phone", "+33148000000")
                .containsEntry("no_mail", true)
                .containsEntry("search_text", "elise d oeuvre noe");
        assertThat(rows.get(1)).containsEntry("name", "Bo Exemple").containsEntry("no_mail", false);
        assertThat(Sql.rows("select contact_id, taken from before_person.contact_list_choice"))
                .containsExactly(Map.of("contact_id", 1L, "taken", true));
        assertThat(Sql.rows("select id, name, email, no_mail from before_person.contact_card where id = 60"))
                .containsExactly(
                        Map.of("id", 60L, "name", "Bo Exemple", "email", "partage@exemple.fr", "no_mail", false));
        assertThat(Sql.number("select nextval('before_person.person_seq')"))
                .as("keys in steps of fifty")
                .isEqualTo(110);
    }

    @AfterEach
    void drop() {
        Schemas.drop(SCHEMA);
    }

    private static void contact(long id, String name, String email, boolean noMail) {
        Sql.update(
                "insert into before_person.actor_contact (id, uuid, version, actor_id, name, duty, email, phone, no_mail,"
                        + " created_at, updated_at) values (?, ?, 1, 1, ?, 'Direction', ?, '+33148000000', ?,"
                        + " current_timestamp, current_timestamp)",
                id,
                "contact-" + id,
                name,
                email,
                noMail);
    }
}
