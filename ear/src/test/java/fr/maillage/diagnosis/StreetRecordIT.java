package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetList;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Campaigns in the street are records like others. */
@InsideEar
class StreetRecordIT extends RecordContract<StreetDetail, StreetField> {

    @Inject
    private StreetService campaigns;

    @Inject
    private StreetList list;

    StreetRecordIT() {
        super(StreetField.class, StreetField.QUESTION);
    }

    @Override
    protected RecordService<StreetDetail, StreetField> service() {
        return campaigns;
    }

    /** A campaign of a territory on some days. */
    static FieldValues<StreetField> campaign(String territory, String opensOn, String closesOn) {
        return FieldValues.none(StreetField.class)
                .with(StreetField.TITLE, "Devant la mairie")
                .with(StreetField.TERRITORY, territory)
                .with(StreetField.MODE, "micro-trottoir")
                .with(StreetField.OPENS_ON, opensOn)
                .with(StreetField.CLOSES_ON, closesOn)
                .with(StreetField.GOAL, "40");
    }

    @Override
    protected StreetDetail enter() {
        return campaigns.create(campaign(INSIDE, "2026-03-02", "2026-03-31"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return list.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("opensOn", "title", "territory");
    }

    @Test
    void days_that_are_swapped_and_a_territory_without_communes_are_refused() {
        assertThat(refused(campaign(INSIDE, "2026-03-03", "2026-03-02")))
                .containsExactly("closesOn diagnosis-dates-swapped");
        String qpv =
                (String) Sql.rows("select code from territory where kind = 'QPV' and code like 'qpv:QN093%' limit 1")
                        .get(0)
                        .get("code");
        assertThat(refused(campaign(qpv, "2026-03-02", "2026-03-03")))
                .containsExactly("territory diagnosis-street-territory");
    }

    private List<String> refused(FieldValues<StreetField> values) {
        return catchThrowableOfType(
                        Problem.class, () -> As.a(Role.EPT_OFFICER, "ept:200058790", () -> campaigns.create(values)))
                .violations()
                .stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }
}
