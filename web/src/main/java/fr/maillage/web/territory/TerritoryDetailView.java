package fr.maillage.web.territory;

import fr.maillage.territory.PerimeterService;
import fr.maillage.territory.PerimeterView;
import fr.maillage.territory.TerritoryDetail;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** One territory: what it contains, what it lies in. */
@Named
@RequestScoped
public class TerritoryDetailView {

    @Inject
    private TerritoryService territories;

    @Inject
    private PerimeterService perimeters;

    private String code;
    private TerritoryDetail detail;
    private PerimeterView perimeter;

    /** Reads the territory of the address. */
    public void load() {
        detail = territories.detail(code);
        if (detail.territory().kind() == TerritoryKind.PERIMETER) {
            perimeter = perimeters.get(detail.territory().code());
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TerritoryDetail getDetail() {
        return detail;
    }

    /** The perimeter with its members; null for other kinds. */
    public PerimeterView getPerimeter() {
        return perimeter;
    }

    /** The kinds of which it contains any, widest first. */
    public List<TerritoryKind> getContained() {
        return Arrays.stream(TerritoryKind.values())
                .filter(detail.contents()::containsKey)
                .toList();
    }

    /** The perimeters that it belongs to. */
    public List<TerritoryView> getPerimeters() {
        return detail.insideOf().stream()
                .filter(t -> t.kind() == TerritoryKind.PERIMETER)
                .toList();
    }

    /** The other territories that it lies in. */
    public List<TerritoryView> getParents() {
        return detail.insideOf().stream()
                .filter(t -> t.kind() != TerritoryKind.PERIMETER)
                .toList();
    }
}
