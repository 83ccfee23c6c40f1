package fr.maillage.web.shared.faces;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each new session the maps in which Faces keeps what belongs to its pages. Faces makes them at the first such
 * page without looking again once it has the lock: of two first pages at the same time one would lose its bean halfway.
 */
@WebListener
public class FirstViews implements HttpSessionListener {

    private static final String BEANS = "com.sun.faces.application.view.activeViewContexts";
    private static final String VIEWS = "com.sun.faces.application.view.activeViewMaps";
    private static final int ROOM = 16;
    private static final float LOAD = 0.75f;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setAttribute(BEANS, new ConcurrentHashMap<>());
        // In the order of their use: Faces takes the first away before there are too many.
        session.setAttribute(VIEWS, Collections.synchronizedMap(new LinkedHashMap<>(ROOM, LOAD, true)));
    }
}
