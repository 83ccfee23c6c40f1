package fr.maillage.web.mapping;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportService;
import fr.maillage.importing.mapping.FileLook;
import fr.maillage.importing.mapping.MappingDraftService;
import fr.maillage.importing.mapping.MappingPreview;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.importing.mapping.MappingView;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.Mapping;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Makes or changes a mapping before a file: all fields with what the first rows become, or the rule of one field. When
 * somebody else was quicker, the page says so and shows hers.
 */
@Named
@ViewScoped
public class MappingEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MappingService mappings;

    @Inject
    private MappingDraftService drafts;

    @Inject
    private ImportService imports;

    @Inject
    private MappingLabels labels;

    @Inject
    private LanguageView language;

    @Inject
    private Caller caller;

    private final MappingAddress address = new MappingAddress();
    private MappingKeeping keeping = new MappingKeeping();
    private FileLook look;
    private MappingForm form;
    private MappingRuleForm rule;
    private transient MappingPreview preview;

    /** Fills the form when the page is opened: from a mapping, or from what the columns seem to hold. */
    public void load() {
        if (form != null) {
            return;
        }
        caller.require(Permission.IMPORT);
        if (address.getFile() == null) {
            throw Problem.notFound("document", null);
        }
        look = drafts.look(Identifiers.of("document", address.getFile()));
        if (address.getId() != null) {
            MappingView mapping = mappings.get(Identifiers.of("mapping", address.getId()));
            if (!mapping.editable()) {
                throw Problem.denied("outside-territory");
            }
            keeping = new MappingKeeping(mapping.id(), mapping.version());
            form = MappingForm.of(mapping.mapping(), mapping.mapping().name());
        } else if (address.getFrom() != null) {
            form = MappingForm.of(mappings.byName(address.getFrom()).mapping(), "");
        } else {
            Mapping suggested = drafts.suggest(
                    look,
                    address.getKind() == null || address.getKind().isBlank() ? Mapping.PLACES : address.getKind());
            form = MappingForm.suggested(suggested.places() ? suggested : suggested.within(address.getTerritory()));
        }
    }

    /** Opens the rule of a field. */
    public String open(String field) {
        rule = new MappingRuleForm(field, form.rules().get(field));
        if (rule.valuesTable()) {
            rule.showValues(look.columns(), getTerms());
        }
        return null;
    }

    /** Shows more inputs for columns. */
    public String more() {
        rule.moreColumns();
        return null;
    }

    /** Lists the values of the chosen columns. */
    public String values() {
        rule.showValues(look.columns(), getTerms());
        return null;
    }

    /** Keeps the rule and goes back to all fields; a table of values is shown before that. */
    public String apply() {
        FieldRule made = rule.rule();
        List<Violation> wrong = drafts.check(form.kind(), made);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        if (rule.valuesTable() && rule.getRows().isEmpty()) {
            return values();
        }
        form.rules().put(rule.getField(), made);
        return back();
    }

    /** Leaves the field unfilled. */
    public String remove() {
        form.rules().remove(rule.getField());
        return back();
    }

    /** Goes back to all fields without a change. */
    public String back() {
        rule = null;
        preview = null;
        return null;
    }

    /** Shows anew what the first rows become. */
    public String refresh() {
        preview = null;
        return null;
    }

    /** Saves the mapping. */
    public String save() {
        if (!keeping.keep(mappings, form.mapping())) {
            return null;
        }
        Notice.success("interop.mapping.saved");
        return (isPlaces() ? "/interop/mappings.xhtml?" : labels.start(form.kind()) + "&") + "faces-redirect=true";
    }

    /** Saves the mapping and tells what an import of the file would do. */
    public String saveAndTry() {
        if (!keeping.keep(mappings, form.mapping())) {
            return null;
        }
        UUID run = imports.start(
                look.document(),
                ImportOrder.records(
                                form.mapping().name(),
                                true,
                                language.getLocale().getLanguage(),
                                isPlaces() ? null : form.getTerritory())
                        .into(isPlaces() ? null : address.getCollection()));
        return "/interop/run.xhtml?faces-redirect=true&run=" + run;
    }

    /** Gives what the first rows become, as the mapping stands. */
    public MappingPreview getPreview() {
        if (preview == null) {
            preview = drafts.preview(look.document(), form.mapping());
        }
        return preview;
    }

    /** The fields that the mapping fills, to show them as columns. */
    public List<String> getFilled() {
        return List.copyOf(form.rules().keySet());
    }

    /** All fields that a mapping of this kind can fill. */
    public List<String> getFields() {
        return labels.fields(form.kind());
    }

    /** Tells if the file's rows are places. */
    public boolean isPlaces() {
        return Mapping.PLACES.equals(getKindOf());
    }

    /** Names what the file's rows are. */
    public String getKindOf() {
        return form == null ? Mapping.PLACES : form.kind();
    }

    public FieldRule rule(String field) {
        return form.rules().get(field);
    }

    /** Gives the rule that somebody else has saved for a field; null where it is the same. */
    public FieldRule theirRule(String field) {
        return keeping.theirRule(field, form.rules().get(field));
    }

    /** The terms that the values of the open field may mean. */
    public List<KnownTerm> getTerms() {
        return drafts.terms(form.kind(), rule.getField());
    }

    public List<ColumnLook> getColumns() {
        return look.columns();
    }

    /** Tells if the name can still be chosen. */
    public boolean isNameOpen() {
        return !keeping.kept();
    }

    public Mapping getTheirs() {
        return keeping.theirs();
    }

    public FileLook getLook() {
        return look;
    }

    public MappingForm getForm() {
        return form;
    }

    /** The rule that is open; null while all fields are shown. */
    public MappingRuleForm getRule() {
        return rule;
    }

    /** Gives what the address asks for. */
    public MappingAddress getAddress() {
        return address;
    }
}
