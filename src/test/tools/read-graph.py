# Prints what other programs see in a file: a JSON array a line for each node (id, label, type, first day, last day) and
# each edge (first end, second end, label, type, first day, last day).
# usage: read-graph.py READER FILE
import json
import sys


def show(*values):
    print(json.dumps([None if value in ('', None) else str(value) for value in values]))


def networkx_graph(graph):
    for node, data in graph.nodes(data=True):
        show('node', node, data.get('label'), data.get('type'), data.get('earliest'), data.get('latest'))
    for source, target, data in graph.edges(data=True):
        show('edge', source, target, data.get('label'), data.get('type'), data.get('earliest'), data.get('latest'))


def networkx_gexf(file):
    import networkx
    from networkx.readwrite import gexf
    # Releases before 3.6 do not know 1.3, which differs by its namespace alone for what they read.
    gexf.GEXF.versions['1.3'] = {'NS_GEXF': 'http://gexf.net/1.3', 'NS_VIZ': 'http://gexf.net/1.3/viz',
                                 'NS_XSI': 'http://www.w3.org/2001/XMLSchema-instance', 'SCHEMALOCATION': '', 'VERSION': '1.3'}
    networkx_graph(networkx.read_gexf(file, version='1.3'))


def networkx_graphml(file):
    import networkx
    networkx_graph(networkx.read_graphml(file))


def networkx_node_link(file):
    from networkx.readwrite import json_graph
    with open(file, encoding='utf-8') as text:
        networkx_graph(json_graph.node_link_graph(json.load(text)))


def networkx_cytoscape(file):
    from networkx.readwrite import json_graph
    with open(file, encoding='utf-8') as text:
        networkx_graph(json_graph.cytoscape_graph(json.load(text)))


def igraph_graphml(file):
    import igraph
    graph = igraph.Graph.Read_GraphML(file)
    for node in graph.vs:
        show('node', node['id'], node['label'], node['type'], node['earliest'], node['latest'])
    for edge in graph.es:
        show('edge', graph.vs[edge.source]['id'], graph.vs[edge.target]['id'], edge['label'], edge['type'],
             edge['earliest'], edge['latest'])


def rdflib_jsonld(file):
    import urllib.parse
    import rdflib
    from rdflib.namespace import RDF, RDFS
    graph = rdflib.Graph().parse(file, format='json-ld')
    terms = rdflib.Namespace('urn:rights-graph:term:')
    oa = rdflib.Namespace('http://www.w3.org/ns/oa#')
    prov = rdflib.Namespace('http://www.w3.org/ns/prov#')

    def id_of(iri):
        return urllib.parse.unquote(str(iri).split(':', 3)[3])

    def days(subject):
        found = [graph.value(subject, terms[name]) for name in ('earliest', 'latest')]
        for day in found:
            assert day is None or str(day.datatype).endswith('#date'), day
        return found

    for node in graph.subjects(RDF.type, terms.Entity):
        types = {str(kind).split(':')[-1] for kind in graph.objects(node, RDF.type) if str(kind).startswith(str(terms))}
        show('node', id_of(node), graph.value(node, RDFS.label), min(types - {'Entity', 'Actor'}), *days(node))
    for edge in graph.subjects(RDF.type, RDF.Statement):
        show('edge', id_of(graph.value(edge, RDF.subject)), id_of(graph.value(edge, RDF.object)),
             graph.value(edge, RDFS.label), str(graph.value(edge, RDF.predicate)).split(':')[-1], *days(edge))
    for claim in graph.subjects(RDF.type, oa.Annotation):
        selector = graph.value(graph.value(claim, oa.hasTarget), oa.hasSelector)
        show('claim', id_of(claim), id_of(graph.value(claim, prov.wasDerivedFrom)), graph.value(selector, oa.start),
             graph.value(selector, oa.end), graph.value(graph.value(claim, oa.hasTarget), terms.sha256))


{'networkx-gexf': networkx_gexf, 'networkx-graphml': networkx_graphml, 'networkx-node-link': networkx_node_link,
 'networkx-cytoscape': networkx_cytoscape, 'igraph-graphml': igraph_graphml,
 'rdflib-jsonld': rdflib_jsonld}[sys.argv[1]](sys.argv[2])
