package fr.maillage.web.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.perimeter.PerimeterService;
import fr.maillage.territory.perimeter.PerimeterView;
import fr.maillage.web.shared.Notice;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes a perimeter or changes one. When somebody else was quicker, both versions are shown. */
@Named
@ViewScoped
public class PerimeterEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PerimeterService perimeters;

    @Inject
    private Caller caller;

    private String code;
    private UUID uuid;
    private int version;
    private String title;
    private PerimeterForm form;
    private PerimeterForm theirs;
    private ArrayList<String> theirMembers = new ArrayList<>();
    private ArrayList<SelectItem> communes = new ArrayList<>();
    private ArrayList<SelectItem> qpv = new ArrayList<>();

    /** Fills the form when the page is opened; a new perimeter starts empty. */
    public void load() {
        if (form != null) {
            return;
        }
        caller.require(Permission.MANAGE_PERIMETERS);
        List<TerritoryView> choices = new ArrayList<>(perimeters.candidates());
        if (code == null) {
            form = new PerimeterForm();
        } else {
            PerimeterView perimeter = perimeters.get(code);
            if (!perimeter.editable()) {
                throw Problem.denied("outside-territory");
            }
            uuid = perimeter.territory().uuid();
            version = perimeter.version();
            title = perimeter.territory().name();
            form = PerimeterForm.of(perimeter);
            // Territories that are in stay to be seen, also where they lie outside the committee's.
            Set<String> offered = new HashSet<>();
            choices.forEach(t -> offered.add(t.code()));
            perimeter.members().stream()
                    .filter(t -> !offered.contains(t.code()))
                    .forEach(choices::add);
        }
        for (TerritoryView choice : choices) {
            SelectItem item = new SelectItem(choice.code(), choice.name());
            (choice.kind() == TerritoryKind.QPV ? qpv : communes).add(item);
        }
    }

    /** Saves; after a conflict over the version that was shown. */
    public String save() {
        try {
            TerritoryView saved =
                    uuid == null ? perimeters.create(form.input()) : perimeters.update(uuid, version, form.input());
            Notice.success(uuid == null ? "territory.done.created" : "territory.done.saved");
            return "/territory/detail.xhtml?faces-redirect=true&code=" + saved.code();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            PerimeterView current = perimeters.get(code);
            version = current.version();
            theirs = PerimeterForm.of(current);
            theirMembers = new ArrayList<>(
                    current.members().stream().map(TerritoryView::name).toList());
            return null;
        }
    }

    /** Gives what somebody else saved meanwhile; null while nobody did. */
    public PerimeterForm getTheirs() {
        return theirs;
    }

    public List<String> getTheirMembers() {
        return theirMembers;
    }

    public List<SelectItem> getCommunes() {
        return communes;
    }

    public List<SelectItem> getQpv() {
        return qpv;
    }

    public PerimeterForm getForm() {
        return form;
    }

    /** The perimeter's name when the form was opened; null for a new one. */
    public String getTitle() {
        return title;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
