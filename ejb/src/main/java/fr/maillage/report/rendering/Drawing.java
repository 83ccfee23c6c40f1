package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import org.w3c.dom.Element;

/** A picture as SVG, as wide as the text of a page. */
interface Drawing {

    /** Tells if there is nothing to draw. */
    boolean empty();

    /** In millimetres. */
    double height();

    void draw(PrintPage page, Element parent);

    static Drawing of(ReportBlock.Drawn block, ValueFormatter formatter) {
        return block instanceof ReportBlock.Chart chart
                ? new BarChart(chart, formatter)
                : new MapDrawing((ReportBlock.AreaMap) block);
    }
}
