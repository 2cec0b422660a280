/** The planner's page: from requests of a browser to errands, and back as JSON. */
package jiju.web;
