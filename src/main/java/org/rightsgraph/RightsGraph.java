package org.rightsgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program: a knowledge graph of human-rights claims. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RightsGraph {

	public static void main(String[] args) {
		SpringApplication.run(RightsGraph.class, args);
	}

}
