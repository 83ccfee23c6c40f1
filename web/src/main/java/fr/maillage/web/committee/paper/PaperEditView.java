package fr.maillage.web.committee.paper;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.paper.PaperDetail;
import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.document.KeptFile.Sent;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.Upload;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Corrects what is said of a document, or adds a new one with its file to a gathering. */
@Named
@ViewScoped
public class PaperEditView extends RecordEditView<PaperDetail, PaperField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperService documents;

    @Inject
    private GatheringService gatherings;

    @Inject
    private PaperLabels labels;

    @Inject
    private Caller caller;

    private String gathering;
    private String gatheringTitle;
    private String item;
    private String itemName;
    private transient Part file;

    public PaperEditView() {
        super(PaperField.class, "committee.paper");
    }

    @Override
    public void load() {
        caller.require(Permission.EDIT_COMMITTEE);
        super.load();
        if (itemName == null) {
            itemName = getForm().getText().get(PaperField.ITEM.key());
        }
    }

    @Override
    protected PaperService service() {
        return documents;
    }

    @Override
    protected PaperLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<PaperField> begin() {
        GatheringDetail held = gatherings.get(Identifiers.of("committee.gathering", gathering));
        if (!held.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!held.open()) {
            throw Problem.notFound("committee.gathering", gathering);
        }
        gatheringTitle = held.gathering().title();
        FieldValues<PaperField> values = FieldValues.none(PaperField.class)
                .with(PaperField.GATHERING, held.id().toString())
                .with(PaperField.ANNEX, PaperField.YES)
                .with(PaperField.MEMBERS, PaperField.NO);
        if (item == null) {
            return values;
        }
        UUID chosen = Identifiers.of("committee.item", item);
        return agenda().containsKey(chosen) ? values.with(PaperField.ITEM, item) : values;
    }

    @Override
    protected PaperDetail create(FieldValues<PaperField> input) {
        return Upload.read(
                file, "file", "required", (content, name) -> documents.create(input, new Sent(content, name)));
    }

    @Override
    protected void opened(PaperDetail paper) {
        gathering = paper.paper().gathering().toString();
        gatheringTitle = paper.paper().gatheringTitle();
    }

    @Override
    protected Reference reference(PaperField field) {
        return new PaperItems(agenda());
    }

    /** The names of the items of the agenda; the one that the document has even where it was taken off. */
    public Set<String> getItems() {
        Set<String> names = new LinkedHashSet<>(agenda().values());
        if (itemName != null && !itemName.isEmpty()) {
            names.add(itemName);
        }
        return names;
    }

    private Map<UUID, String> agenda() {
        return labels.agenda(Identifiers.of("committee.gathering", gathering));
    }

    public String getGatheringTitle() {
        return gatheringTitle;
    }

    public String getGathering() {
        return gathering;
    }

    public void setGathering(String gathering) {
        this.gathering = gathering;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    @Override
    public String getBack() {
        return "/committee/gathering/detail.xhtml?id=" + gathering;
    }

    @Override
    protected boolean asked(PaperField field) {
        return field != PaperField.GATHERING && field != PaperField.ITEM;
    }
}
