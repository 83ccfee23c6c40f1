package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.list.ListFacet;
import fr.maillage.record.list.ListRequest;
import fr.maillage.sample.SampleDetail;
import fr.maillage.sample.SampleField;
import fr.maillage.sample.SampleList;
import fr.maillage.sample.SampleService;
import fr.maillage.sample.SampleView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The kind that {@code docs/record.md} shows is whole. */
@InsideEar
class SampleRecordIT extends RecordContract<SampleDetail, SampleField> {

    private static final FieldValues<SampleField> WORKSHOP = new FieldValues<>(
            SampleField.class,
            Map.of(
                    SampleField.NAME, List.of("Atelier"),
                    SampleField.SERVICES, List.of("aide-demarches"),
                    SampleField.FIRST_DAY, List.of("2027-01-04")));

    @Inject
    private SampleService samples;

    @Inject
    private SampleList list;

    @PersistenceUnit(unitName = "../sample.jar#maillage")
    private EntityManagerFactory unit;

    SampleRecordIT() {
        super(SampleField.class, SampleField.REMARK);
    }

    @Override
    protected EntityManagerFactory factory() {
        return unit;
    }

    @Override
    protected RecordService<SampleDetail, SampleField> service() {
        return samples;
    }

    @Override
    protected SampleDetail enter() {
        return samples.create(INSIDE, WORKSHOP);
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return list.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("name", "territory");
    }

    @Test
    void a_value_narrows_the_list_and_is_counted_beside_the_others() {
        SampleDetail made = officer(this::enter);
        assertThat(helping("aide-demarches")).contains(made.id());
        assertThat(helping("acquisition-materiel")).doesNotContain(made.id());
        ListFacet services = officer(() -> list.facets(ListRequest.ALL.with("service", "acquisition-materiel")))
                .get(0);
        assertThat(services.counts().get("aide-demarches"))
                .isEqualTo(Long.valueOf(helping("aide-demarches").size()));
    }

    private List<UUID> helping(String service) {
        return officer(() -> list.page(
                        ListRequest.ALL.with("service", service), new PageRequest(0, PageRequest.MAX_SIZE, null, true)))
                .items()
                .stream()
                .map(SampleView::id)
                .toList();
    }
}
