package fr.maillage.web.shared.faces;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.tabview.Tab;
import org.primefaces.component.tabview.TabViewRenderer;

/** Writes all tabs as shown, since without scripts nothing else would show them; app.js hides all but one. */
public class TabsRenderer extends TabViewRenderer {

    @Override
    protected void encodeTabContent(
            FacesContext context,
            Tab tab,
            int index,
            boolean active,
            boolean dynamic,
            boolean repeating,
            String tabindex)
            throws IOException {
        super.encodeTabContent(context, tab, index, true, dynamic, repeating, tabindex);
    }
}
