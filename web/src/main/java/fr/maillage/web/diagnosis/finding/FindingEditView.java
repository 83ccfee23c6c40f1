package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Corrects a finding, takes it forward, or enters a new one. */
@Named
@ViewScoped
public class FindingEditView extends RecordEditView<FindingDetail, FindingField> {

    private static final long serialVersionUID = 1L;
    private static final String EVIDENCE = FindingField.EVIDENCE.key();

    /** The input of what is to be added to the evidence. */
    private static final String ADDED = "added";

    @Inject
    private FindingService findings;

    @Inject
    private FindingLabels labels;

    @Inject
    private FindingReference named;

    @Inject
    private TerritoryReference territories;

    @Inject
    private Caller caller;

    @Inject
    private EvidenceReference proofs;

    @Inject
    private FindingBeginnings beginnings;

    /** What the form has a box for, ticked or not. */
    private final LinkedHashSet<String> offered = new LinkedHashSet<>();

    private String added;
    private String title;

    public FindingEditView() {
        super(FindingField.class, "diagnosis.finding");
    }

    @Override
    protected RecordService<FindingDetail, FindingField> service() {
        return findings;
    }

    @Override
    protected RecordLabels<FindingField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<FindingField> begin() {
        caller.require(Permission.EDIT_DIAGNOSIS);
        FieldValues<FindingField> start = beginnings.values();
        offered.addAll(start.list(FindingField.EVIDENCE));
        return start;
    }

    @Override
    protected FindingDetail create(FieldValues<FindingField> input) {
        return findings.create(input);
    }

    @Override
    protected void opened(FindingDetail finding) {
        title = finding.finding().title();
        offered.addAll(finding.values().list(FindingField.EVIDENCE));
    }

    @Override
    protected Reference reference(FindingField field) {
        return field == FindingField.TERRITORY ? territories : named;
    }

    @Override
    public List<SelectItem> choices(String input) {
        return EVIDENCE.equals(input) ? labels.choices(FindingField.EVIDENCE, offered) : super.choices(input);
    }

    @Override
    public List<String> suggest(String words) {
        String input = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance())
                .getId();
        return ADDED.equals(input) ? proofs.suggested(words) : super.suggest(words);
    }

    /** Takes the evidence whose name was typed. */
    public void add() {
        if (added == null || added.isBlank()) {
            return;
        }
        String meant = proofs.meant(ADDED, added.strip());
        offered.add(meant);
        getForm()
                .getChoice()
                .put(
                        EVIDENCE,
                        Stream.concat(getForm().codes(EVIDENCE).stream(), Stream.of(meant))
                                .distinct()
                                .toArray(String[]::new));
        added = null;
    }

    /** Evidence whose name was typed and not taken yet is meant, too. */
    @Override
    public String save() {
        add();
        return super.save();
    }

    /** Whether there is evidence to tick. */
    public boolean isOffered() {
        return !offered.isEmpty();
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    /** The title when the form was opened; null for a new one. */
    public String getTitle() {
        return title;
    }
}
