package fr.maillage.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This server among several, and this life of it: a run of an earlier life of the same server cannot still be running. */
@ApplicationScoped
public class JobNode {

    private final String incarnation = UUID.randomUUID().toString();

    /** The server's name, the same after a restart. */
    public String name() {
        return System.getProperty("jboss.node.name", "node") + ":" + System.getProperty("jboss.http.port", "8080");
    }

    /** New at each start of the server. */
    public String incarnation() {
        return incarnation;
    }
}
