"""Answers the controller of profiles: which objects a user's namespace has so that its pipelines run and find S3."""

import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer

RELEASE = os.environ["KFP_VERSION"]
SIDECARS = os.environ.get("DISABLE_ISTIO_SIDECAR") != "true"
ACCESS_KEY = os.environ["SECRET_NAME_S3_ACCESSKEY"]
SECRET_KEY = os.environ["SECRET_NAME_S3_SECRETKEY"]
ROLE = os.environ.get("EXTERNAL_SECRET_ROLE_ARN", "")
BACKEND = os.environ["EXTERNAL_SECRET_BACKEND_TYPE"]
REGION = os.environ["AWS_REGION"]

ENABLED = "pipelines.kubeflow.org/enabled"
VISUALIZATION = "ml-pipeline-visualizationserver"
ARTIFACTS = "ml-pipeline-ui-artifact"


def thing(api_version, kind, name, namespace, **fields):
    labels = fields.pop("labels", None)
    metadata = {"name": name, "namespace": namespace}
    if labels:
        metadata["labels"] = labels
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **fields}


def server(name, namespace, image, port, requests, limits):
    labels = {"app": name}
    container = {
        "name": name,
        "image": "gcr.io/ml-pipeline/" + image + ":" + RELEASE,
        "imagePullPolicy": "IfNotPresent",
        "ports": [{"containerPort": port}],
        "resources": {"requests": requests, "limits": limits},
    }
    template = {
        "metadata": {"labels": labels, "annotations": {} if SIDECARS else {"sidecar.istio.io/inject": "false"}},
        "spec": {"containers": [container], "serviceAccountName": "default-editor"},
    }
    spec = {"selector": {"matchLabels": labels}, "template": template}
    return thing("apps/v1", "Deployment", name, namespace, labels=labels, spec=spec)


def service(name, namespace, port, target):
    # Istio takes the protocol from the port's name.
    ports = [{"name": "http", "protocol": "TCP", "port": port, "targetPort": target}]
    return thing("v1", "Service", name, namespace, labels={"app": name}, spec={"ports": ports, "selector": {"app": name}})


def secrets(namespace):
    data = [{"key": ACCESS_KEY, "name": "S3_ACCESSKEY"}, {"key": SECRET_KEY, "name": "S3_SECRETKEY"}]
    spec = {"backendType": BACKEND, "data": data}
    if ROLE:
        spec["roleArn"] = ROLE
    return [thing("kubernetes-client.io/v1", "ExternalSecret", "pipelines-s3-secret", namespace, spec=spec)]


def policies(namespace):
    caller = {"source": {"principals": ["cluster.local/ns/kubeflow/sa/ml-pipeline"]} }
    rules = [{"from": [caller]}]
    traffic = {"tls": {"mode": "ISTIO_MUTUAL"} }
    return [
        thing(
            "networking.istio.io/v1alpha3", "DestinationRule", VISUALIZATION, namespace,
            spec={"host": VISUALIZATION, "trafficPolicy": traffic},
        ),
        thing(
            "security.istio.io/v1beta1", "AuthorizationPolicy", VISUALIZATION, namespace,
            spec={"selector": {"matchLabels": {"app": VISUALIZATION} }, "rules": rules},
        ),
    ]


def desired(namespace):
    metadata = {"METADATA_GRPC_SERVICE_HOST": "metadata-grpc-service.kubeflow", "METADATA_GRPC_SERVICE_PORT": "8080"}
    return [
        thing("v1", "ConfigMap", "metadata-grpc-configmap", namespace, data=metadata),
        server(
            VISUALIZATION, namespace, "visualization-server", 8888,
            {"cpu": "50m", "memory": "200Mi"}, {"cpu": "500m", "memory": "1Gi"},
        ),
        service(VISUALIZATION, namespace, 8888, 8888),
        server(ARTIFACTS, namespace, "frontend", 3000, {"cpu": "10m", "memory": "70Mi"}, {"cpu": "100m", "memory": "500Mi"}),
        service(ARTIFACTS, namespace, 80, 3000),
        *policies(namespace),
        *secrets(namespace),
    ]


def is_ready(wanted, children):
    there = {
        (child["apiVersion"], child["kind"], name)
        for group in children.values()
        for name, child in group.items()
    }
    # The operator makes the Secret, so it counts only once it has; the namespace's other objects are ours.
    ours = {
        (thing["apiVersion"], thing["kind"], thing["metadata"]["name"])
        for thing in wanted
        if thing["kind"] not in ("ExternalSecret", "SecretStore")
    }
    return ours <= there


def answer(request):
    parent = request["parent"]["metadata"]
    if parent.get("labels", {}).get(ENABLED) != "true":
        return {"status": {}, "children": []}
    wanted = desired(parent["name"])
    ready = is_ready(wanted, request.get("children", {}))
    return {"status": {"kubeflow-pipelines-ready": str(ready)}, "children": wanted}


class Hook(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("content-length", 0))
        body = json.dumps(answer(json.loads(self.rfile.read(length)))).encode("utf-8")
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.end_headers()
        self.wfile.write(body)


HTTPServer(("", 8080), Hook).serve_forever()
