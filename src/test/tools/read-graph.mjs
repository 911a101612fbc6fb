// Prints what other programs see in a file, as read-graph.py does.
// usage: node read-graph.mjs READER FILE
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [reader, file] = process.argv.slice(2);
const text = fs.readFileSync(file, 'utf8');
const show = (...values) => console.log(JSON.stringify(values.map((value) => (value === '' || value === undefined ? null : value))));

function graphology(graph, type) {
  graph.forEachNode((id, data) => show('node', id, data.label, data[type], data.earliest, data.latest));
  graph.forEachEdge((id, data, source, target) =>
    show('edge', source, target, data.label, data[type], data.earliest, data.latest));
}

const readers = {
  'graphology-gexf': () => {
    const Graph = require('graphology').MultiDirectedGraph;
    graphology(require('graphology-gexf').parse(Graph, text), 'type');
  },
  'graphology-graphml': () => {
    const Graph = require('graphology').MultiDirectedGraph;
    graphology(require('graphology-graphml').parse(Graph, text), 'type');
  },
  'graphology-json': () => {
    const Graph = require('graphology');
    graphology(Graph.from(JSON.parse(text)), 'kind');
  },
  cytoscape: () => {
    const graph = require('cytoscape')({ headless: true, elements: JSON.parse(text).elements });
    graph.nodes().forEach((node) => show('node', node.id(), node.data('label'), node.data('type'), node.data('earliest'), node.data('latest')));
    graph.edges().forEach((edge) =>
      show('edge', edge.data('source'), edge.data('target'), edge.data('label'), edge.data('type'), edge.data('earliest'), edge.data('latest')));
  },
};
readers[reader]();
