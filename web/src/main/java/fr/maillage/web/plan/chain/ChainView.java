package fr.maillage.web.plan.chain;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.chain.ChainService;
import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Hole;
import fr.maillage.plan.chain.EvidenceChain.Node;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.plan.chain.ChainTable.Row;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** From what was said to what is measured: holes, drawing and table of a territory, or of one thread. */
@Named
@RequestScoped
public class ChainView {

    /** As many holes as one reads at once. */
    private static final int HOLES = 50;

    @Inject
    private ChainService chains;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    @Inject
    private Caller caller;

    private ListState state;
    private String territory;
    private String through;
    private boolean unknown;
    private EvidenceChain chain;
    private EvidenceChain drawn;
    private ChainDrawing drawing;
    private Page<Row> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest(null);
        Asked asked = Asked.byPage();
        territory = asked.text("territory");
        through = asked.text("through");
        chain = read();
        drawn = StatementBundles.of(chain, count -> texts.of("plan.chain.statements", count));
        drawing = drawn.nodes().size() > ChainDrawing.MOST ? null : new ChainDrawing(drawn, drawn.holes());
        PageRequest request = state.request();
        List<Row> rows = ChainTable.of(chain);
        int from = Math.min(rows.size(), request.page() * request.size());
        page = new Page<>(rows.subList(from, Math.min(rows.size(), from + request.size())), rows.size(), request);
    }

    /** The thread that was asked for, or the whole where none was or there is no such thing. */
    private EvidenceChain read() {
        if (through != null) {
            try {
                return chains.thread(territory, through);
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.NOT_FOUND) {
                    throw problem;
                }
                unknown = true;
            }
        }
        return chains.of(territory);
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(territory);
    }

    public ListState getState() {
        return state;
    }

    public String getTerritory() {
        return territory;
    }

    public String getThrough() {
        return through;
    }

    /** Tells if the thread that was asked for is none. */
    public boolean isUnknown() {
        return unknown;
    }

    /** Tells if one thread is shown, and not the whole. */
    public boolean isThread() {
        return through != null && !unknown;
    }

    public boolean isNothing() {
        return chain.nodes().isEmpty();
    }

    public List<Hole> getHoles() {
        return chain.holes().subList(0, Math.min(HOLES, chain.holes().size()));
    }

    /** Counts the holes. */
    public int getBroken() {
        return chain.holes().size();
    }

    /** Counts the holes that are not shown. */
    public int getMore() {
        return chain.holes().size() - getHoles().size();
    }

    /** The drawing; null where there is too much to draw. */
    public ChainDrawing getDrawing() {
        return drawing;
    }

    /** Counts the boxes that a drawing would have. */
    public int getSize() {
        return drawn.nodes().size();
    }

    public Page<Row> getPage() {
        return page;
    }

    /** Where a node is shown; null for words that the reader may not read. */
    public String href(Node node) {
        return switch (node.kind()) {
            case STATEMENT -> statement(node);
            case FINDING -> "/diagnosis/finding/detail.xhtml?id=" + node.owner();
            case OBJECTIVE -> "/plan/frame/detail.xhtml?id=" + node.owner();
            case ACTION -> "/plan/action/detail.xhtml?id=" + node.owner();
            case INDICATOR -> "/plan/action/detail.xhtml?id=" + node.owner() + "#results";
            case DECISION -> "/committee/decision/detail.xhtml?id=" + node.owner();
        };
    }

    private String statement(Node node) {
        if (node.statements() > 0) {
            return list(node.owner());
        }
        return node.label() == null ? null : "/diagnosis/statement/detail.xhtml?id=" + node.owner();
    }

    /** The list of the statements on which a finding rests; null for whoever reads none. */
    public String said(Node finding) {
        return list(finding.id());
    }

    private String list(String finding) {
        return caller.may(Permission.COLLECT) ? "/diagnosis/statement/list.xhtml?finding=" + finding : null;
    }

    /** Where a hole can be closed. */
    public String href(Hole hole) {
        return switch (hole.gap()) {
            case FINDING_WITHOUT_ACTION -> "/diagnosis/finding/detail.xhtml?id=" + hole.owner();
            case ACTION_WITHOUT_EVIDENCE -> "/plan/action/detail.xhtml?id=" + hole.owner();
            case OBJECTIVE_WITHOUT_INDICATOR -> "/plan/frame/detail.xhtml?id=" + hole.owner();
            case INDICATOR_NEVER_MEASURED -> "/plan/action/detail.xhtml?id=" + hole.owner() + "#results";
            case MONEY_WITHOUT_ACTION -> "/funding/extract/detail.xhtml?id=" + hole.owner();
        };
    }

    /** The address of the thread through a node. */
    public String follow(Node node) {
        String here = state.exportHref("/plan/chain/index.xhtml");
        return here + (here.contains("?") ? "&" : "?") + "through=" + node.id();
    }
}
