package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.collection.CollectionDetail;
import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.collection.CollectionList;
import fr.maillage.diagnosis.collection.CollectionService;
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
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Collections are records like others. */
@InsideEar
class CollectionRecordIT extends RecordContract<CollectionDetail, CollectionField> {

    @Inject
    private CollectionService collections;

    @Inject
    private CollectionList list;

    CollectionRecordIT() {
        super(CollectionField.class, CollectionField.TITLE);
    }

    @Override
    protected RecordService<CollectionDetail, CollectionField> service() {
        return collections;
    }

    /** A collection of a territory by a title. */
    static FieldValues<CollectionField> collection(String title, String territory) {
        return FieldValues.none(CollectionField.class)
                .with(CollectionField.TITLE, title)
                .with(CollectionField.TERRITORY, territory)
                .with(CollectionField.MODE, "entretien")
                .with(CollectionField.STARTS_ON, "2026-03-02")
                .with(CollectionField.ENDS_ON, "2026-03-31");
    }

    @Override
    protected CollectionDetail enter() {
        return collections.create(collection("Entretiens du printemps", INSIDE));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return list.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("createdAt", "title", "territory");
    }

    @Test
    void days_that_are_swapped_are_refused() {
        FieldValues<CollectionField> swapped =
                collection("Entretiens", INSIDE).with(CollectionField.ENDS_ON, "2026-03-01");

        Problem refused = catchThrowableOfType(
                Problem.class, () -> As.a(Role.EPT_OFFICER, "ept:200058790", () -> collections.create(swapped)));

        assertThat(refused.violations())
                .extracting(v -> v.field() + " " + v.rule())
                .containsExactly("endsOn diagnosis-dates-swapped");
    }
}
