package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The files of a committee come in any order, into a town that has none. */
@InsideEar
class StoryOrderIT {

    private static final List<String> FILES = List.of("agenda", "attendance", "body", "decisions", "tasks");

    @Inject
    private ImportDesk imports;

    @Test
    void in_the_order_of_their_names_and_in_reverse_they_give_the_same_records() throws IOException {
        String there = "com:93079";
        String back = "com:93072";
        String tag = UUID.randomUUID().toString().substring(0, 8);
        for (String file : FILES) {
            taken(file, there, tag + "a");
        }
        for (int i = FILES.size() - 1; i >= 0; i--) {
            taken(FILES.get(i), back, tag + "b");
        }

        assertThat(meetings(there))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting)
                        .containsEntry("code", "CT-2026-06")
                        .containsEntry("held_on", "2026-06-11")
                        .containsEntry("to_complete", "true"));
        assertThat(meetings(back)).isEqualTo(meetings(there));
        assertThat(items(there)).hasSize(6);
        assertThat(items(back)).isEqualTo(items(there));
        assertThat(attendance(there)).isNotEmpty();
        assertThat(attendance(back)).isEqualTo(attendance(there));
        assertThat(decisions(there)).hasSize(5);
        assertThat(decisions(back)).isEqualTo(decisions(there));
        assertThat(tasks(there)).hasSize(9);
        assertThat(tasks(back)).isEqualTo(tasks(there));
    }

    private void taken(String file, String territory, String tag) throws IOException {
        byte[] content = Files.readString(SharedData.story("committee/" + file + ".csv"), StandardCharsets.UTF_8)
                .replace("@example.org", "@" + tag + ".example.org")
                .replace("(fictif)", "(fictif " + tag + ")")
                .getBytes(StandardCharsets.UTF_8);
        imports.unasked(imports.start(
                "departement", file + ".csv", content, ImportOrder.records(file, false, "fr", territory)));
    }

    private static List<Map<String, Object>> meetings(String territory) {
        return rows("select g.code, cast(g.held_on as varchar) as held_on, g.title,"
                + " case when exists (select 1 from gathering_to_complete o where o.gathering_id = g.id) then 'true'"
                + " else 'false' end as to_complete from gathering g where "
                + in("g", territory));
    }

    private static List<Map<String, Object>> items(String territory) {
        return rows("select i.title, i.rank, i.duration, p.name from agenda_item i left join person p on p.id ="
                + " i.presenter_id where " + in("i", territory) + " order by i.rank");
    }

    private static List<Map<String, Object>> attendance(String territory) {
        return rows("select a.state, a.taken_by, count(*) as n from attendance a join gathering g on g.id ="
                + " a.gathering_id where " + in("g", territory) + " group by a.state, a.taken_by order by 1, 2");
    }

    private static List<Map<String, Object>> decisions(String territory) {
        return rows("select d.number, cast(d.decided_on as varchar) as decided_on, i.rank from decision d"
                + " left join agenda_item i on i.id = d.agenda_item_id join body b on b.id = d.body_id where "
                + in("b", territory) + " order by d.number");
    }

    private static List<Map<String, Object>> tasks(String territory) {
        return rows(
                "select t.code, t.title, cast(t.due_on as varchar) as due_on, cast(t.done_on as varchar) as done_on,"
                        + " p.name from committee_task t left join person p on p.id = t.owner_id where "
                        + in("t", territory)
                        + " order by t.code");
    }

    private static String in(String table, String territory) {
        return table + ".territory_id = (select t0.id from territory t0 where t0.code = '" + territory + "')";
    }

    private static List<Map<String, Object>> rows(String sql) {
        return Sql.rows(sql);
    }
}
