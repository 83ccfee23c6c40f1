package fr.maillage.web.territory;

import fr.maillage.territory.TerritoryDetail;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.perimeter.PerimeterArchiveService;
import fr.maillage.territory.perimeter.PerimeterService;
import fr.maillage.territory.perimeter.PerimeterView;
import fr.maillage.web.shared.Notice;
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

    @Inject
    private PerimeterArchiveService archive;

    private String code;
    private int version;
    private TerritoryDetail detail;
    private PerimeterView perimeter;

    /** Reads the territory of the address. */
    public void load() {
        detail = territories.detail(code);
        if (detail.territory().kind() == TerritoryKind.PERIMETER) {
            perimeter = perimeters.get(detail.territory().code());
            version = perimeter.version();
        }
    }

    /** Puts the perimeter aside. */
    public String archive() {
        archive.archive(code, version);
        return done("territory.done.archived");
    }

    /** Brings the perimeter back. */
    public String restore() {
        archive.restore(code, version);
        return done("territory.done.restored");
    }

    private String done(String notice) {
        Notice.success(notice);
        return "/territory/detail.xhtml?faces-redirect=true&code=" + code;
    }

    /** The version that the page shows, carried by its forms. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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
