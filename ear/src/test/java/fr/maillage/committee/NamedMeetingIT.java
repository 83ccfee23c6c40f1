package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.ItemDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of a meeting make the meeting that they name. */
@InsideEar
class NamedMeetingIT {

    private static final String WHO = "ept";

    @Inject
    private ImportDesk imports;

    @Inject
    private MappingService mappings;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringList gatheringList;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String body = "Comité " + tag;
    private final String code = "CT-" + tag + "-2026-06";

    @Test
    void an_agenda_makes_its_meeting_a_decision_tells_its_day_and_the_file_of_meetings_completes_it_in_place() {
        assertThat(taken("agenda", "reunion;ordre;point", code + ";1;Accueil", code + ";2;Suite", true))
                .isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        assertThat(held()).isEmpty();
        assertThat(taken("agenda", "reunion;ordre;point", code + ";1;Accueil", code + ";2;Suite", false))
                .isEqualTo(new JobCounts(2, 2, 0, 0, 0));

        GatheringDetail made = only();
        assertThat(made.toComplete()).isTrue();
        assertThat(made.gathering().bodyName()).isEqualTo(body);
        assertThat(made.gathering().title()).isEqualTo(body + " – juin 2026");
        assertThat(made.values().text(GatheringField.HELD_ON)).isEqualTo("2026-06-01");

        assertThat(taken(
                        "decisions",
                        "numero;reunion;point;texte;mode;effet;date",
                        "D-1;" + code + ";2;Décidé.;consensus;;2026-06-11",
                        "D-2;" + code + ";;Décidé plus tard.;consensus;;2026-07-02",
                        false))
                .isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        assertThat(only().values().text(GatheringField.HELD_ON)).isEqualTo("2026-06-11");
        assertThat(only().toComplete()).isTrue();

        assertThat(meetings("2026-06-12;14:00;Séance plénière")).isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        GatheringDetail complete = only();
        assertThat(complete.id()).isEqualTo(made.id());
        assertThat(complete.toComplete()).isFalse();
        assertThat(complete.gathering().title()).isEqualTo("Séance plénière");
        assertThat(complete.values().text(GatheringField.HELD_ON)).isEqualTo("2026-06-12");
        assertThat(meetings("2026-06-12;14:00;Séance plénière")).isEqualTo(new JobCounts(1, 0, 0, 1, 0));
    }

    @Test
    void a_form_that_is_saved_completes_a_meeting_even_where_it_changes_nothing() {
        taken("agenda", "reunion;ordre;point", code + ";1;Accueil", code + ";2;Suite", false);
        GatheringDetail made = only();

        officer(() -> gatherings.update(made.id(), made.version(), made.values()));

        assertThat(only().toComplete()).isFalse();
    }

    @Test
    void a_meeting_of_which_nothing_tells_when_it_is_is_not_made() {
        assertThat(taken("agenda", "reunion;ordre;point", "S" + tag + ";1;Accueil", code + ";1;Suite", false))
                .isEqualTo(new JobCounts(2, 1, 0, 0, 1));
        assertThat(held()).hasSize(1);
    }

    /** Takes a file of two rows by the mapping that ships, for the body of this test. */
    private JobCounts taken(String mapping, String head, String first, String second, boolean dryRun) {
        Mapping shipped = ShippedMappings.byName(mapping).orElseThrow();
        String own = mapping + "-" + tag;
        if (imports.officers().as(WHO, () -> mappings.choices(shipped.kind())).stream()
                .noneMatch(choice -> choice.name().equals(own))) {
            List<FieldRule> rules = new ArrayList<>(shipped.rules());
            rules.add(FieldRule.constant("body", body));
            imports.officers()
                    .as(WHO, () -> mappings.create(new Mapping(own, "Essai", shipped.kind(), "", rules, null)));
        }
        return run(head + "\n" + first + "\n" + second + "\n", own, dryRun);
    }

    private JobCounts meetings(String said) {
        return run(
                "seance;date;debut;titre;instance;mode\n" + code + ";" + said + ";" + body + ";sur place\n",
                "gatherings",
                false);
    }

    private JobCounts run(String file, String mapping, boolean dryRun) {
        return imports.unasked(imports.start(
                        WHO,
                        mapping + ".csv",
                        file.getBytes(StandardCharsets.UTF_8),
                        ImportOrder.records(mapping, dryRun, "fr", GRAND_EST)))
                .counts();
    }

    private List<GatheringView> held() {
        return officer(() -> gatheringList.page(ListRequest.ALL.with("q", tag), new PageRequest(0, 50, "date", true)))
                .items();
    }

    private GatheringDetail only() {
        List<GatheringView> held = held();
        assertThat(held).hasSize(1);
        return officer(() -> gatherings.get(held.get(0).id()));
    }
}
