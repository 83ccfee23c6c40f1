/** Which counts each kind of action asks for, as administrators edit it. */
package fr.maillage.web.plan.measure;
