package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionDetail;
import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.collection.CollectionRef;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of a collection, from which it is merged into another, too. */
@Named
@ViewScoped
public class CollectionDetailView extends RecordDetailView<CollectionDetail, CollectionField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private CollectionService collections;

    @Inject
    private CollectionLabels labels;

    private String into;

    public CollectionDetailView() {
        super(CollectionField.class, "diagnosis.collection");
    }

    @Override
    protected CollectionService service() {
        return collections;
    }

    @Override
    protected CollectionLabels labels() {
        return labels;
    }

    /** The collections into which it may be merged. */
    public List<CollectionRef> getTargets() {
        return collections.targets(uuid());
    }

    /** Moves all that is in it into another one. */
    public String merge() {
        collections.merge(uuid(), getDetail().version(), Identifiers.of("into", into));
        Notice.success("diagnosis.collection.done.merged");
        return again();
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
