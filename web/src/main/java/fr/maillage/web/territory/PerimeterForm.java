package fr.maillage.web.territory;

import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.perimeter.PerimeterInput;
import fr.maillage.territory.perimeter.PerimeterView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Inputs of the page of a perimeter. */
public class PerimeterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String slug;
    private String name;
    private String description;
    private ArrayList<String> communes = new ArrayList<>();
    private ArrayList<String> qpv = new ArrayList<>();

    static PerimeterForm of(PerimeterView perimeter) {
        PerimeterForm form = new PerimeterForm();
        form.name = perimeter.territory().name();
        form.description = perimeter.description();
        for (TerritoryView member : perimeter.members()) {
            (member.kind() == TerritoryKind.QPV ? form.qpv : form.communes).add(member.code());
        }
        return form;
    }

    PerimeterInput input() {
        List<String> members = new ArrayList<>(communes);
        members.addAll(qpv);
        return new PerimeterInput(slug, name, description, members);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<String> getCommunes() {
        return communes;
    }

    public void setCommunes(List<String> communes) {
        this.communes = new ArrayList<>(communes);
    }

    public List<String> getQpv() {
        return qpv;
    }

    public void setQpv(List<String> qpv) {
        this.qpv = new ArrayList<>(qpv);
    }
}
