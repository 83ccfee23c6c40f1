package fr.maillage.place.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Name of a place, who runs it, and how it presents itself. */
@Embeddable
public class PlaceIdentity {

    private String name;

    @Column(name = "actor_name")
    private String actorName;

    private String pivot;

    @Column(name = "parent_structure")
    private String parentStructure;

    private String summary;

    private String detail;

    /** Joined by a vertical bar. */
    @Column(name = "other_labels")
    private String otherLabels;

    protected PlaceIdentity() {}

    public PlaceIdentity(
            String name,
            String actorName,
            String pivot,
            String parentStructure,
            String summary,
            String detail,
            String otherLabels) {
        this.name = name;
        this.actorName = actorName;
        this.pivot = pivot;
        this.parentStructure = parentStructure;
        this.summary = summary;
        this.detail = detail;
        this.otherLabels = otherLabels;
    }

    public String name() {
        return name;
    }

    public String actorName() {
        return actorName;
    }

    public String pivot() {
        return pivot;
    }

    public String parentStructure() {
        return parentStructure;
    }

    public String summary() {
        return summary;
    }

    public String detail() {
        return detail;
    }

    public String otherLabels() {
        return otherLabels;
    }
}
